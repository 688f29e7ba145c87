/** Regions by GeoNames' code, each with the names and abbreviations it goes by, the one to show first. */
// biome-ignore format: a table of words
export const regionNames = `
US.AL Alabama|AL
US.AK Alaska|AK
US.AZ Arizona|AZ
US.AR Arkansas|AR
US.CA California|CA|Calif|Southern California|SoCal|Northern California|NorCal
US.CO Colorado|CO
US.CT Connecticut|CT|Conn
US.DE Delaware|DE
US.FL Florida|FL|Fla
US.GA Georgia|GA
US.HI Hawaii|HI|Hawai'i|Oahu|Maui
US.ID Idaho|ID
US.IL Illinois|IL
US.IN Indiana|IN
US.IA Iowa|IA
US.KS Kansas|KS
US.KY Kentucky|KY
US.LA Louisiana|LA
US.ME Maine|ME
US.MD Maryland|MD
US.MA Massachusetts|MA|Mass
US.MI Michigan|MI|Mich
US.MN Minnesota|MN|Minn
US.MS Mississippi|MS
US.MO Missouri|MO
US.MT Montana|MT
US.NE Nebraska|NE
US.NV Nevada|NV
US.NH New Hampshire|NH
US.NJ New Jersey|NJ|Jersey Shore
US.NM New Mexico|NM
US.NY New York State|New York|NY|Upstate New York|Western New York
US.NC North Carolina|NC
US.ND North Dakota|ND
US.OH Ohio|OH|Northeast Ohio|Southwest Ohio
US.OK Oklahoma|OK
US.OR Oregon|OR
US.PA Pennsylvania|PA|Penn
US.RI Rhode Island|RI
US.SC South Carolina|SC
US.SD South Dakota|SD
US.TN Tennessee|TN|Tenn
US.TX Texas|TX|Tex
US.UT Utah|UT
US.VT Vermont|VT
US.VA Virginia|VA
US.WA Washington State|Washington|WA|State of Washington
US.WV West Virginia|WV
US.WI Wisconsin|WI|Wis
US.WY Wyoming|WY
US.DC District of Columbia
CA.01 Alberta|AB
CA.02 British Columbia|BC|B.C.|Colombie-Britannique
CA.03 Manitoba|MB
CA.04 New Brunswick|NB|Nouveau-Brunswick
CA.05 Newfoundland and Labrador|NL|Newfoundland
CA.07 Nova Scotia|NS
CA.08 Ontario|ON|Ont
CA.09 Prince Edward Island|PEI|PE
CA.10 Quebec|Québec|QC|PQ
CA.11 Saskatchewan|SK
CA.12 Yukon|YT
CA.13 Northwest Territories|NT
CA.14 Nunavut|NU
GB.ENG England|Inglaterra|Angleterre
GB.SCT Scotland|Schottland|Écosse|Scottish Highlands|The Highlands
GB.WLS Wales|Cymru
GB.NIR Northern Ireland|Ulster|Nordirland
DE.01 Baden-Württemberg|Baden-Wuerttemberg|BaWü|Swabia|Schwaben
DE.02 Bavaria|Bayern|Baviera|Bavière|Franconia|Franken
DE.03 Bremen
DE.04 Hamburg
DE.05 Hesse|Hessen
DE.06 Lower Saxony|Niedersachsen
DE.07 North Rhine-Westphalia|Nordrhein-Westfalen|NRW|Westphalia|Westfalen
DE.08 Rhineland-Palatinate|Rheinland-Pfalz
DE.09 Saarland
DE.10 Schleswig-Holstein
DE.11 Brandenburg
DE.12 Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania|Meck-Pomm
DE.13 Saxony|Sachsen
DE.14 Saxony-Anhalt|Sachsen-Anhalt
DE.15 Thuringia|Thüringen
DE.16 Berlin
AT.01 Burgenland
AT.02 Carinthia|Kärnten
AT.03 Lower Austria|Niederösterreich
AT.04 Upper Austria|Oberösterreich
AT.05 Salzburg
AT.06 Styria|Steiermark
AT.07 Tyrol|Tirol
AT.08 Vorarlberg
AT.09 Vienna|Wien
CH.ZH Zurich|Zürich
CH.BE Bern
CH.GE Geneva|Genève
CH.VD Vaud|Waadt
CH.TI Ticino|Tessin
CH.VS Valais|Wallis
CH.BS Basel-Stadt|Basel-City
CH.BL Basel-Landschaft|Baselland
CH.AG Aargau
CH.GR Graubünden|Grisons
CH.SG St. Gallen
CH.LU Lucerne|Luzern
CH.ZG Zug
CH.TG Thurgau
CH.SO Solothurn
CH.NE Neuchâtel
CH.FR Fribourg
FR.11 Île-de-France|Ile de France|Région parisienne
FR.24 Centre-Val de Loire
FR.27 Bourgogne-Franche-Comté|Burgundy|Bourgogne
FR.28 Normandy|Normandie
FR.32 Hauts-de-France
FR.44 Grand Est|Alsace|Lorraine
FR.52 Pays de la Loire
FR.53 Brittany|Bretagne
FR.75 Nouvelle-Aquitaine|Aquitaine
FR.76 Occitanie
FR.84 Auvergne-Rhône-Alpes|Rhône-Alpes
FR.93 Provence-Alpes-Côte d'Azur|Provence|Côte d'Azur|PACA|French Riviera
FR.94 Corsica|Corse
ES.29 Community of Madrid|Comunidad de Madrid|Madrid
ES.31 Murcia|Región de Murcia
ES.32 Navarre|Navarra
ES.34 Asturias
ES.39 Cantabria
ES.51 Andalusia|Andalucía
ES.52 Aragon|Aragón
ES.53 Canary Islands|Canarias|Islas Canarias|Tenerife
ES.54 Castilla-La Mancha
ES.55 Castile and León|Castilla y León
ES.56 Catalonia|Cataluña|Catalunya
ES.57 Extremadura
ES.58 Galicia
ES.59 Basque Country|País Vasco|Euskadi
ES.60 Valencian Community|Comunidad Valenciana|Comunitat Valenciana
ES.07 Balearic Islands|Mallorca|Majorca|Islas Baleares|Ibiza|Illes Balears
ES.27 La Rioja
IT.07 Lazio
IT.09 Lombardy|Lombardia
IT.12 Piedmont|Piemonte
IT.16 Tuscany|Toscana
IT.20 Veneto
IT.05 Emilia-Romagna
IT.08 Liguria
IT.15 Sicily|Sicilia
IT.14 Sardinia|Sardegna
IT.04 Campania
IT.13 Apulia|Puglia
IT.17 Trentino-Alto Adige|South Tyrol|Südtirol|Alto Adige
IT.18 Umbria
IT.10 Marche
IT.03 Calabria
IT.06 Friuli Venezia Giulia
IT.01 Abruzzo
NL.07 North Holland|Noord-Holland
NL.11 South Holland|Zuid-Holland
NL.09 Utrecht
NL.06 North Brabant|Noord-Brabant
NL.03 Gelderland
NL.05 Limburg
NL.15 Overijssel
NL.16 Flevoland
NL.02 Friesland|Fryslân
NL.04 Groningen
NL.10 Zeeland
NL.01 Drenthe
BE.VLG Flanders|Vlaanderen|Flandres|Flemish Region
BE.WAL Wallonia|Wallonie
BE.BRU Brussels|Brussels Region|Bruxelles-Capitale
PT.17 Porto|Distrito do Porto
PT.14 Lisbon|Lisboa|Distrito de Lisboa
PT.09 Algarve|Faro
PT.10 Madeira
PT.23 Azores|Açores
PT.04 Braga
PT.07 Coimbra
PT.02 Aveiro
IE.L Leinster|County Dublin|Co. Dublin
IE.M Munster|County Cork|County Kerry
IE.C Connacht|County Galway|County Mayo
IN.16 Maharashtra
IN.19 Karnataka
IN.25 Tamil Nadu
IN.40 Telangana
IN.02 Andhra Pradesh
IN.13 Kerala
IN.28 West Bengal
IN.09 Gujarat
IN.07 Delhi
IN.36 Uttar Pradesh
IN.24 Rajasthan
IN.23 Punjab
IN.10 Haryana
IN.35 Madhya Pradesh
IN.34 Bihar
IN.33 Goa
IN.03 Assam
IN.21 Odisha|Orissa
IN.39 Uttarakhand
IN.11 Himachal Pradesh
AU.02 New South Wales|NSW
AU.07 Victoria|VIC
AU.04 Queensland|QLD
AU.08 Western Australia
AU.05 South Australia|SA
AU.06 Tasmania|TAS
AU.01 Australian Capital Territory|ACT
AU.03 Northern Territory
NZ.E7 Auckland
NZ.G2 Wellington
NZ.E9 Canterbury NZ
NZ.F7 Otago
BR.27 São Paulo|SP|Estado de São Paulo
BR.21 Rio de Janeiro|RJ
BR.15 Minas Gerais|MG
BR.18 Paraná|PR
BR.26 Santa Catarina|SC
BR.23 Rio Grande do Sul|RS
BR.05 Bahia|BA
BR.06 Ceará|CE
BR.30 Pernambuco
BR.07 Distrito Federal|Federal District
MX.14 Jalisco
MX.19 Nuevo León
MX.21 Puebla
MX.15 Estado de México
MX.31 Yucatán
MX.20 Oaxaca
MX.23 Quintana Roo
MX.02 Baja California
ZA.11 Western Cape
ZA.06 Gauteng
ZA.02 KwaZulu-Natal
SE.26 Stockholm County|Stockholms län
SE.28 Västra Götaland
SE.27 Skåne|Scania
DK.17 Capital Region of Denmark|Hovedstaden
NO.12 Oslo
NO.46 Vestland
FI.01 Uusimaa
PL.78 Mazovia|Mazowieckie
PL.77 Lesser Poland|Małopolskie
PL.72 Lower Silesia|Dolnośląskie
PL.82 Pomerania|Pomorskie
PL.83 Silesia|Śląskie
PL.86 Greater Poland|Wielkopolskie
CN.22 Beijing
CN.23 Shanghai
CN.30 Guangdong
CN.02 Zhejiang
CN.04 Jiangsu
CN.32 Sichuan
CN.12 Hubei
CN.29 Yunnan
CN.08 Heilongjiang
CN.25 Shandong
CN.07 Fujian
JP.40 Tokyo
JP.32 Osaka
JP.22 Kyoto
JP.12 Hokkaido|Hokkaidō
JP.19 Kanagawa
JP.07 Fukuoka
JP.01 Aichi
JP.13 Hyogo|Hyōgo
JP.47 Okinawa
JP.26 Nagano
`
