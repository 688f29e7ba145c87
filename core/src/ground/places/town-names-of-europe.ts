/** The same for Europe, with old names and those of other languages. */
// biome-ignore format: a table of words
export const townNamesOfEurope = `
GB: London|Londres|Londra|Londen|City of London|Shoreditch|Hackney|Islington|Camden|Canary Wharf|Westminster|Southwark|Lambeth|Brixton|Greenwich London|Clapham|Notting Hill|East London|South London|North London|West London
GB: Birmingham|Brum
GB: Newcastle upon Tyne|Newcastle
GB: Kingston upon Hull|Hull
GB: Stoke-on-Trent|Stoke
GB.SCT: Edinburgh|Auld Reekie|Leith
GB.SCT: Glasgow
GB.NIR: Belfast
GB.NIR: Derry|Londonderry
GB.WLS: Cardiff|Caerdydd
GB.WLS: Swansea|Abertawe
GB: Brighton|Brighton and Hove|Hove
IE: Dublin|Baile Átha Cliath
IE: Cork|Corcaigh
IE: Galway|Gaillimh
FR: Paris|Parigi|París|Montmartre|La Défense
FR: Lyon|Lyons|Lione
FR: Marseille|Marseilles|Marsiglia
FR: Strasbourg|Straßburg|Strassburg
FR: Nice|Nizza
FR: Bordeaux|Burdeos
FR: Toulouse|Tolosa
FR: Lille|Rijsel
DE: Berlin|Berlín|Kreuzberg|Neukölln|Prenzlauer Berg|Charlottenburg|Friedrichshain
DE: Munich|München|Muenchen|Monaco di Baviera|Múnich|Munique|Schwabing|Minga
DE: Cologne|Köln|Koeln|Colonia|Keulen
DE: Hamburg|Hamburgo|Amburgo|Hambourg|Altona|St. Pauli
DE: Frankfurt|Frankfurt am Main|Frankfurt a.M.|Frankfurt/Main|Francfort|Francoforte|Fráncfort|Mainhattan
DE: Nuremberg|Nürnberg|Nuernberg|Norimberga
DE: Hanover|Hannover
DE: Düsseldorf|Duesseldorf
DE: Brunswick|Braunschweig
DE: Aachen|Aix-la-Chapelle|Aquisgrán
DE: Mainz|Mayence|Mayence
DE: Regensburg|Ratisbon
DE: Leipzig|Lipsia
DE: Dresden|Dresda|Dresde
DE: Stuttgart|Stoccarda
DE: Freiburg|Freiburg im Breisgau|Freiburg i. Br.
DE: Halle|Halle (Saale)
DE: Frankfurt (Oder)|Frankfurt an der Oder
DE: Konstanz|Constance
DE: Göttingen|Goettingen
DE: Tübingen|Tuebingen
DE: Lübeck|Luebeck
DE: Bremen|Brema
DE: Karlsruhe
DE: Heidelberg
AT: Vienna|Wien|Vienne|Viena|Wenen|Bécs
AT: Salzburg|Salisburgo|Salzbourg
AT: Klagenfurt|Klagenfurt am Wörthersee
CH: Zurich|Zürich|Zuerich|Zurigo|Zúrich
CH: Geneva|Genève|Genf|Ginevra|Ginebra|Genebra
CH: Basel|Basle|Bâle|Basilea
CH: Bern|Berne|Berna
CH: Lucerne|Luzern|Lucerna
CH: St. Gallen|Sankt Gallen|Saint-Gall
CH: Fribourg|Freiburg im Üechtland
CH: Sion|Sitten
CH: Lausanne|Losanna
NL: The Hague|Den Haag|'s-Gravenhage|La Haya|La Haye
NL: Amsterdam|Ámsterdam|Mokum
NL: Rotterdam|Róterdam
NL: 's-Hertogenbosch|Den Bosch|Hertogenbosch
NL: Almere|Almere Stad
NL: Utrecht
BE: Brussels|Bruxelles|Brussel|Brüssel|Bruselas|Bruxelas
BE: Antwerp|Antwerpen|Anvers|Amberes
BE: Ghent|Gent|Gand|Gante
BE: Bruges|Brugge|Brujas
BE: Leuven|Louvain|Löwen|Lovaina
BE: Liège|Luik|Lüttich|Lieja
BE: Mechelen|Malines
BE: Kortrijk|Courtrai
LU: Luxembourg City|Luxembourg|Luxemburg
PT: Lisbon|Lisboa|Lisbonne|Lissabon|Lisbona
PT: Porto|Oporto|O Porto|Foz do Douro
PT: Vila Nova de Gaia|Gaia
ES: Madrid
ES: Barcelona|Barcelone|Barna|BCN
ES: Seville|Sevilla|Séville
ES: Zaragoza|Saragossa
ES: San Sebastián|Donostia|Donostia-San Sebastián|Donostia / San Sebastián
ES: Bilbao|Bilbo
ES: A Coruña|La Coruña|Corunna|La Corogne
ES: Valencia|València
ES: Palma|Palma de Mallorca
ES: Pamplona|Iruña
ES: Vitoria-Gasteiz|Vitoria|Gasteiz
ES: Alicante|Alacant
ES: Córdoba|Cordova
ES: Las Palmas|Las Palmas de Gran Canaria
IT: Rome|Roma
IT: Milan|Milano|Mailand
IT: Turin|Torino
IT: Florence|Firenze|Florenz|Florencia
IT: Venice|Venezia|Venedig|Venecia|Veneza
IT: Naples|Napoli|Neapel|Nápoles
IT: Genoa|Genova|Genua|Gênes
IT: Bologna|Bolonia
IT: Padua|Padova
IT: Verona
IT: Bolzano|Bozen
IT: Trento|Trient
IT: Mantua|Mantova
IT: Syracuse|Siracusa
IT: Leghorn|Livorno
GR: Athens|Athina|Athen|Athènes|Atenas|Atene
GR: Thessaloniki|Thessaloníki|Salonica|Saloniki
PL: Warsaw|Warszawa|Warschau|Varsovie|Varsovia|Varsavia
PL: Krakow|Kraków|Cracow|Krakau|Cracovia
PL: Wroclaw|Wrocław|Breslau
PL: Gdansk|Gdańsk|Danzig
PL: Poznan|Poznań|Posen
PL: Lodz|Łódź
PL: Szczecin|Stettin
PL: Katowice|Kattowitz
CZ: Prague|Praha|Prag|Praga
CZ: Brno|Brünn
CZ: Pilsen|Plzeň
SK: Bratislava|Pressburg
HU: Budapest|Budapešť
RO: Bucharest|București|Bukarest|Bucarest
RO: Cluj-Napoca|Cluj|Klausenburg
RO: Timișoara|Timisoara|Temeswar
RO: Iași|Iasi|Jassy
BG: Sofia|Sofía
RS: Belgrade|Beograd|Belgrad|Belgrado
HR: Zagreb|Agram
SI: Ljubljana|Laibach
UA: Kyiv|Kiev|Kiew
UA: Lviv|Lvov|Lemberg|Lwów
UA: Odesa|Odessa
UA: Kharkiv|Kharkov|Charkiw
RU: Moscow|Moskva|Moskau|Moscou|Moscú
RU: Saint Petersburg|St. Petersburg|Sankt-Peterburg|Leningrad|Petersburg
BY: Minsk
LT: Vilnius|Wilna|Wilno
LV: Riga|Rīga
EE: Tallinn|Reval
FI: Helsinki|Helsingfors
FI: Turku|Åbo
FI: Tampere|Tammerfors
FI: Espoo|Esbo
SE: Gothenburg|Göteborg|Goteborg|Gotemburgo
SE: Stockholm|Estocolmo|Stoccolma
SE: Malmö|Malmo
DK: Copenhagen|København|Kopenhagen|Copenhague|Copenaghen
DK: Aarhus|Århus
NO: Oslo|Christiania
NO: Trondheim|Trondhjem
IS: Reykjavik|Reykjavík
TR: Istanbul|İstanbul|Constantinople|Estambul
TR: Izmir|İzmir|Smyrna
TR: Ankara|Angora
CY: Nicosia|Lefkosia
`
