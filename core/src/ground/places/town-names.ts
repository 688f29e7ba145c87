/** Towns outside Europe that go by several names: the country or its region, then the names, the one to show first. */
// biome-ignore format: a table of words
export const townNames = `
US.NY: New York City|New York|NYC|N.Y.C.|New York NY|The Big Apple|NY City
US.NY: Manhattan|Lower Manhattan|Upper East Side|Upper West Side|Harlem|East Village|Tribeca|SoHo NYC
US.NY: Brooklyn|Williamsburg Brooklyn|Park Slope|Bushwick
US.NY: Queens|Astoria|Flushing|Long Island City
US.NY: The Bronx|Bronx
US.DC: Washington, D.C.|Washington DC|Washington D C|DC|D.C.|Washington District of Columbia|Capitol Hill|Georgetown DC
US.CA: San Francisco|SF|San Fran|Frisco CA|San Francisco CA
US.CA: Los Angeles|LA|L.A.|City of Angels|Hollywood|Silver Lake|Venice Beach|Echo Park
US.CA: San Jose|San José CA
US.CA: Oakland|Oaktown
US.CA: La Jolla|UTC San Diego
US.PA: Philadelphia|Philly
US.NV: Las Vegas|Vegas
US.LA: New Orleans|NOLA|N.O.L.A.
US.MO: St. Louis|Saint Louis|STL
US.MO: Kansas City|KC|KCMO
US.MN: Saint Paul|St Paul|St. Paul
US.MI: Detroit|Motor City
US.GA: Atlanta|ATL
US.IL: Chicago|Chi-town|Chicagoland
US.UT: Salt Lake City|SLC
US.TX: Fort Worth|Ft Worth|Ft. Worth
US.TX: Dallas|Big D
US.TX: Austin|ATX
US.TX: Houston|HTX
US.OR: Portland|PDX
US.FL: Fort Lauderdale|Ft Lauderdale
US.FL: St. Petersburg|Saint Petersburg
US.IN: Indianapolis|Indy
US.OH: Cincinnati|Cincy|Over-the-Rhine
US.OH: Columbus|Cbus
US.OH: Cleveland|CLE
US.MA: Boston|Beantown|Back Bay|Jamaica Plain|Dorchester Boston
US.MD: Baltimore|Bmore
US.PA: Pittsburgh|Steel City
US.TN: Nashville|Nashville-Davidson|Music City
US.KY: Louisville|Louisville KY
US.NC: Winston-Salem|Winston Salem
US.HI: Honolulu|Waikiki
US.AK: Anchorage
US.NC: Raleigh
US.NC: Durham|Bull City
CA.08: Toronto|T.O.|Scarborough Ontario|North York|Etobicoke
CA.10: Montréal|Montreal|MTL
CA.10: Québec City|Québec|Quebec|Quebec City|Ville de Québec
CA.02: Vancouver|YVR
CA.08: Ottawa
CA.08: Kitchener|Kitchener-Waterloo
CA.07: Halifax
CA.05: St. John's|Saint John's
MX: Mexico City|Ciudad de México|CDMX|México DF|Mexico DF|Distrito Federal
MX: Monterrey
MX: Juárez|Ciudad Juárez
MX: Querétaro|Santiago de Querétaro
MX: León|León de los Aldama
IL: Tel Aviv|Tel Aviv-Yafo|Tel-Aviv
IL: Jerusalem|Yerushalayim
EG: Cairo|Kairo|Le Caire|El Cairo
EG: Alexandria|Al Iskandariyah
MA: Casablanca|Dar el Beida
MA: Marrakesh|Marrakech|Marrakesch
MA: Fes|Fez|Fès
MA: Tangier|Tanger|Tangiers
DZ: Algiers|Alger
TN: Tunis
LB: Beirut|Beyrouth|Bayrut
SY: Damascus|Dimashq
SY: Aleppo|Halab
IQ: Baghdad|Bagdad
IR: Tehran|Teheran
SA: Riyadh|Ar Riyadh
SA: Jeddah|Jiddah|Jidda
SA: Mecca|Makkah
AE: Dubai|Dubaï
AE: Abu Dhabi
QA: Doha
KW: Kuwait City|Al Kuwayt
OM: Muscat|Masqat
IN: Mumbai|Bombay|Bandra|Andheri
IN: Bengaluru|Bangalore|Whitefield Bangalore|Koramangala
IN: Chennai|Madras
IN: Kolkata|Calcutta|Kalkutta
IN: Delhi|New Delhi
IN: Gurugram|Gurgaon
IN: Pune|Poona
IN: Hyderabad|Secunderabad
IN: Kochi|Cochin
IN: Thiruvananthapuram|Trivandrum
IN: Vadodara|Baroda
IN: Varanasi|Benares|Banaras|Vārānasi
IN: Mysuru|Mysore
IN: Mangaluru|Mangalore
IN: Puducherry|Pondicherry
IN: Prayagraj|Allahabad
IN: Visakhapatnam|Vizag
IN: Kozhikode|Calicut
IN: Noida|New Okhla
PK: Karachi
PK: Lahore
PK: Islamabad
BD: Dhaka|Dacca
BD: Chittagong|Chattogram
LK: Colombo
LK: Kandy
NP: Kathmandu|Katmandu
MM: Yangon|Rangoon
TH: Bangkok|Krung Thep
TH: Chiang Mai|Chiangmai
VN: Ho Chi Minh City|Saigon|HCMC|Sài Gòn|Thành phố Hồ Chí Minh|TP HCM
VN: Hanoi|Hà Nội
VN: Da Nang|Đà Nẵng|Danang
KH: Phnom Penh
MY: Kuala Lumpur|KL
MY: George Town|Penang|Georgetown Penang
SG: Singapore|Singapur|Singapour
ID: Jakarta|Batavia|Djakarta
ID: Yogyakarta|Jogja|Jogjakarta
PH: Manila|Metro Manila|Maynila
PH: Makati|Makati City
PH: Cebu City|Cebu
CN: Beijing|Peking|Pékin|Pekín
CN: Shanghai|Schanghai
CN: Guangzhou|Canton
CN: Shenzhen
CN: Nanjing|Nanking
CN: Xi'an|Xian
CN: Chengdu
CN: Tianjin|Tientsin
CN: Hangzhou
CN: Harbin
HK: Hong Kong|Hongkong|Kowloon|HK
MO: Macau|Macao
TW: Taipei|Taibei|Taipeh
TW: Kaohsiung
JP: Tokyo|Tōkyō|Tokio|Shibuya|Shinjuku
JP: Osaka|Ōsaka
JP: Kyoto|Kyōto|Kioto
JP: Kobe|Kōbe
JP: Nara|Nara-shi
JP: Gifu|Gifu-shi
KR: Seoul|Séoul|Seúl|Gangnam
KR: Busan|Pusan
KR: Incheon
KR: Daejeon
MN: Ulaanbaatar|Ulan Bator
KZ: Almaty|Alma-Ata
KZ: Astana|Nur-Sultan
UZ: Tashkent|Taschkent
GE: Tbilisi|Tiflis
AM: Yerevan|Eriwan|Erevan
AZ: Baku
AU: Sydney|Bondi|Sydney NSW
AU: Melbourne|Naarm|Fitzroy
AU: Brisbane|Meanjin
AU: Perth
AU: Gold Coast|Surfers Paradise
AU: Canberra
NZ: Auckland|Tāmaki Makaurau
NZ: Wellington|Te Whanganui-a-Tara
NZ: Christchurch|Ōtautahi
ZA: Johannesburg|Joburg|Jozi|Sandton
ZA: Cape Town|Kaapstad|Kapstadt|Le Cap
ZA: Pretoria|Tshwane
ZA: Durban|eThekwini
ZA: Gqeberha|Port Elizabeth
NG: Lagos
NG: Abuja
KE: Nairobi
KE: Mombasa
ET: Addis Ababa|Addis Abeba|Addis
GH: Accra
SN: Dakar
CI: Abidjan
UG: Kampala
TZ: Dar es Salaam
RW: Kigali
ZW: Harare|Salisbury Rhodesia
ZM: Lusaka
MZ: Maputo|Lourenço Marques
AO: Luanda
CD: Kinshasa|Léopoldville
CM: Douala
CM: Yaoundé|Yaounde
BR: São Paulo|Sao Paulo|Sampa
BR: Rio de Janeiro|Rio|Copacabana|Ipanema
BR: Brasília|Brasilia
BR: Belo Horizonte|BH
BR: Salvador|Salvador da Bahia
BR: Florianópolis|Floripa
BR: Porto Alegre|POA
AR: Buenos Aires|Ciudad Autónoma de Buenos Aires|CABA|Palermo Buenos Aires
AR: Córdoba
AR: Rosario
CL: Santiago|Santiago de Chile
CO: Bogotá|Bogota|Santa Fe de Bogotá
CO: Medellín|Medellin
CO: Cartagena|Cartagena de Indias
PE: Lima
EC: Quito
EC: Guayaquil
UY: Montevideo
PY: Asunción
BO: La Paz
BO: Santa Cruz de la Sierra|Santa Cruz
VE: Caracas
PA: Panama City|Ciudad de Panamá|Panamá
CR: San José|San Jose
GT: Guatemala City|Ciudad de Guatemala
SV: San Salvador
CU: Havana|La Habana
DO: Santo Domingo
PR: San Juan
JM: Kingston
HT: Port-au-Prince
`
