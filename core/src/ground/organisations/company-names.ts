/** Companies that go by several names, were renamed or merged: the one to show first. `A < B` on a line of its own says that A is a part of B. */
// biome-ignore format: a table of words
export const companyNames = `
Meta|Facebook|Meta Platforms|Facebook Inc
Google|Alphabet|Google LLC|Google UK|Google Cloud|Google Ireland
X (Twitter)|Twitter|X Corp
Amazon|Amazon.com|Amazon EU
Amazon Web Services|AWS|Amazon Web Services (AWS)
Microsoft|Microsoft Corporation|MSFT
Apple|Apple Computer
IBM|International Business Machines|IBM Global Services|Big Blue
HP|Hewlett-Packard|HP Inc|Hewlett Packard
Hewlett Packard Enterprise|HPE
PwC|PricewaterhouseCoopers|Price Waterhouse|PricewaterhouseCoopers International
EY|Ernst & Young|Ernst and Young|EY-Parthenon
KPMG|KPMG Peat Marwick|Peat Marwick
Deloitte|Deloitte & Touche|Deloitte Touche Tohmatsu|Deloitte Consulting|Deloitte LLP
Accenture|Andersen Consulting
BCG|Boston Consulting Group|The Boston Consulting Group|BCG X
McKinsey & Company|McKinsey|McKinsey and Company|McKinsey & Co
Bain & Company|Bain|Bain and Company
Booz Allen Hamilton|Booz Allen
Strategy&|Booz & Company|Booz and Company
Oliver Wyman|Mercer Oliver Wyman
Roland Berger|Roland Berger Strategy Consultants
Capgemini|Cap Gemini|Capgemini Ernst & Young|Sogeti
Tata Consultancy Services|TCS
Cognizant|Cognizant Technology Solutions|CTS Cognizant
HCLTech|HCL|HCL Technologies
Wipro|Wipro Technologies
Infosys|Infosys Technologies
Atos|Atos Origin|Eviden
DXC Technology|DXC|Computer Sciences Corporation|CSC
Kyndryl|IBM Infrastructure Services
Salesforce|Salesforce.com|SFDC
SAP|SAP SE|SAP AG|SAP Labs|SAP America
Oracle|Oracle Corporation|Oracle America
Sun Microsystems|Sun
Block|Square|Block Inc
PayPal|Pay Pal|PayPal Holdings
JPMorgan Chase|JP Morgan|J.P. Morgan|JPMorgan|JPMorgan Chase & Co|J.P. Morgan Chase|JPMC|Chase|Chase Bank|JP Morgan Chase
Goldman Sachs|The Goldman Sachs Group|GS
Morgan Stanley|Morgan Stanley Dean Witter
Bank of America|BofA|BoA|Bank of America Merrill Lynch|BAML|Merrill Lynch
Citi|Citigroup|Citibank|Citicorp
Wells Fargo|Wells Fargo Bank|Wachovia
Deutsche Bank|Deutsche Bank AG
UBS|Union Bank of Switzerland|UBS Investment Bank
Credit Suisse|Credit Suisse First Boston|CSFB
HSBC|HSBC Holdings|Hongkong and Shanghai Banking Corporation
BNP Paribas|BNP|Banque Nationale de Paris
Société Générale|SocGen|Societe Generale CIB
RBC|Royal Bank of Canada|RBC Capital Markets
TD|TD Bank|Toronto-Dominion Bank|TD Bank Group
BMO|Bank of Montreal|BMO Financial Group
CIBC|Canadian Imperial Bank of Commerce
Scotiabank|Bank of Nova Scotia
NatWest|Royal Bank of Scotland|RBS|NatWest Group
Lloyds Banking Group|Lloyds TSB|Lloyds Bank|Lloyds
Barclays|Barclays Bank|Barclays Capital|Barclays Investment Bank
Santander|Banco Santander|Santander Bank
BBVA|Banco Bilbao Vizcaya Argentaria
ING|ING Bank|ING Group
AXA|AXA Group
Truist|BB&T|SunTrust|Truist Bank
Capital One|Capital One Financial
American Express|Amex|AmEx
Visa|Visa Inc|Visa Europe
Mastercard|MasterCard Worldwide
Procter & Gamble|P&G|Procter and Gamble|PG
Johnson & Johnson|J&J|Johnson and Johnson
GSK|GlaxoSmithKline|Glaxo Wellcome|SmithKline Beecham
Merck (MSD)|MSD|Merck Sharp & Dohme
AbbVie|Abbvie Inc
Bristol Myers Squibb|BMS|Bristol-Myers Squibb
Novartis|Ciba-Geigy|Sandoz Novartis
Roche|F. Hoffmann-La Roche|Hoffmann-La Roche
Pfizer|Pfizer Inc|Wyeth
Sanofi|Sanofi-Aventis|Aventis
Bayer|Bayer AG|Bayer Crop Science
BASF|BASF SE
Unilever|Unilever plc
Nestlé|Nestle|Nestlé S.A.
AB InBev|Anheuser-Busch InBev|Anheuser-Busch|InBev
Coca-Cola|The Coca-Cola Company|Coca Cola
PepsiCo|Pepsi|Pepsi Co|Frito-Lay
Kraft Heinz|Kraft Foods|Heinz|H.J. Heinz
Mondelēz|Mondelez International|Mondelez
General Electric|GE
GE HealthCare|GE Healthcare
3M|Minnesota Mining and Manufacturing
Siemens|Siemens AG
Siemens Healthineers|Siemens Healthcare
Bosch|Robert Bosch|Robert Bosch GmbH|Bosch Group
Volkswagen|VW|Volkswagen AG|Volkswagen Group
Mercedes-Benz|Daimler|DaimlerChrysler|Mercedes-Benz Group|Daimler AG
BMW|Bayerische Motoren Werke|BMW Group
Stellantis|Fiat Chrysler Automobiles|FCA|Chrysler|PSA Group|Groupe PSA
General Motors|GM
Ford|Ford Motor Company|Ford Motor
RTX|Raytheon|Raytheon Technologies|United Technologies|UTC
Lockheed Martin|Lockheed|LMCO
Northrop Grumman|Northrop
BAE Systems|British Aerospace
Airbus|EADS|Airbus Group|Airbus Defence and Space
Boeing|The Boeing Company|McDonnell Douglas
ExxonMobil|Exxon Mobil|Exxon|Esso
BP|British Petroleum
Shell|Royal Dutch Shell|Shell plc
TotalEnergies|Total|Total S.A.
Equinor|Statoil
Ørsted|DONG Energy|Orsted
E.ON|EON
Vodafone|Vodafone Group|Vodafone D2
Deutsche Telekom|T-Systems|Telekom Deutschland|DTAG
T-Mobile|T-Mobile US|Sprint
BT|British Telecom|BT Group
Orange|France Télécom|France Telecom
Verizon|Verizon Wireless|Verizon Communications|Bell Atlantic
AT&T|AT and T|Bell Labs AT&T|Southwestern Bell
Comcast|Comcast NBCUniversal|Xfinity
Warner Bros. Discovery|Time Warner|WarnerMedia
Disney|The Walt Disney Company|Walt Disney
BBC|British Broadcasting Corporation
NHS|National Health Service|NHS England|NHS Digital
NASA|National Aeronautics and Space Administration
ESA|European Space Agency
CERN|European Organization for Nuclear Research
UN|United Nations|United Nations (UN)
WHO|World Health Organization
World Bank|The World Bank|World Bank Group|IBRD
IMF|International Monetary Fund
NIH|National Institutes of Health
CDC|Centers for Disease Control and Prevention
DLR|German Aerospace Center|Deutsches Zentrum für Luft- und Raumfahrt
Fraunhofer|Fraunhofer-Gesellschaft|Fraunhofer Institute
Max Planck Society|Max-Planck-Gesellschaft|Max Planck Institute
DHL|Deutsche Post DHL|Deutsche Post|DHL Group
UPS|United Parcel Service
FedEx|Federal Express|FedEx Express
Maersk|A.P. Moller - Maersk|Maersk Line|AP Moller Maersk
USPS|United States Postal Service
Deutsche Bahn|DB|DB Systel
SBB|SBB CFF FFS|Schweizerische Bundesbahnen
Lufthansa|Deutsche Lufthansa|Lufthansa Group
Carrefour|Carrefour Group
Ahold Delhaize|Ahold|Albert Heijn|Delhaize
Walmart|Wal-Mart|Walmart Labs|Walmart Global Tech|Wal-Mart Stores
Target|Target Corporation
Home Depot|The Home Depot
Kroger|The Kroger Co.|The Kroger Company
IKEA|Ingka Group|IKEA Group
H&M|H & M|Hennes & Mauritz|H&M Group
Zalando|Zalando SE
Booking.com|Booking Holdings|Priceline
Airbnb|AirBnB
Uber|Uber Technologies
Lyft|Zimride
DoorDash|Door Dash
Just Eat Takeaway|Just Eat|Takeaway.com|Lieferando
Delivery Hero|Foodpanda
Wise|TransferWise
Klarna|Klarna Bank
Snap|Snapchat|Snap Inc
ByteDance|TikTok
VMware|VMWare by Broadcom
Broadcom|Avago|Avago Technologies
Qualcomm|QUALCOMM Incorporated
Nvidia|NVIDIA Corporation
Intel|Intel Corporation
AMD|Advanced Micro Devices
NXP|Philips Semiconductors|NXP Semiconductors
Infineon|Infineon Technologies
Philips|Royal Philips|Koninklijke Philips
Ericsson|Telefonaktiebolaget LM Ericsson
Nokia|Nokia Networks|Nokia Siemens Networks|Alcatel-Lucent|Bell Labs
Gartner|Gartner Group
S&P Global|Standard & Poor's|McGraw Hill Financial|IHS Markit
Thomson Reuters|Reuters
Refinitiv|LSEG|London Stock Exchange Group
RELX|Reed Elsevier|Elsevier
Kearney|A.T. Kearney|AT Kearney
Mercer|Marsh McLennan|Marsh & McLennan
WTW|Willis Towers Watson|Towers Watson
Cognizant Softvision|Softvision
EPAM|EPAM Systems
Thoughtworks|ThoughtWorks
Publicis Sapient|Sapient|SapientNitro
CGI|CGI Group|Logica
CVS Health|CVS|Aetna
Elevance Health|Anthem|WellPoint
UnitedHealth Group|Optum|UnitedHealthcare
Kaiser Permanente|Kaiser
Mayo Clinic|Mayo
Cleveland Clinic|The Cleveland Clinic Foundation
Whole Foods Market|Whole Foods
Teach For America|TFA
Doctors Without Borders|Médecins Sans Frontières|MSF|Doctors Without Borders/Médecins Sans Frontières|Ärzte ohne Grenzen|Médicos Sin Fronteras
Red Cross|American Red Cross|British Red Cross|International Committee of the Red Cross|ICRC|Deutsches Rotes Kreuz|DRK
WWF|World Wildlife Fund|World Wide Fund for Nature
`
/** A part, and the whole that it belongs to. */
// biome-ignore format: a table of words
export const companyParts = `
Amazon Web Services < Amazon
Whole Foods Market < Amazon
Amazon Robotics < Amazon
Audible < Amazon
Twitch < Amazon
Instagram < Meta
WhatsApp < Meta
Oculus < Meta
Reality Labs < Meta
YouTube < Google
DeepMind < Google
Google DeepMind < Google
Waymo < Google
Verily < Google
Nest Labs < Google
LinkedIn < Microsoft
GitHub < Microsoft
Xbox < Microsoft
Skype < Microsoft
Slack < Salesforce
Tableau < Salesforce
MuleSoft < Salesforce
Heroku < Salesforce
Red Hat < IBM
Cash App < Block
Tidal < Block
Venmo < PayPal
Braintree < PayPal
Audi < Volkswagen
Porsche < Volkswagen
Škoda < Volkswagen
Cariad < Volkswagen
MINI < BMW
Siemens Healthineers < Siemens
Siemens Energy < Siemens
Pixar < Disney
Hulu < Disney
ESPN < Disney
Marcus by Goldman Sachs < Goldman Sachs
Strategy& < PwC
Genentech < Roche
Janssen < Johnson & Johnson
Vodafone Spain < Vodafone
Zappos < Amazon
`
