/** Schools that go by several names or letters, the one to show first. */
// biome-ignore format: a table of words
export const schoolNames = `
Massachusetts Institute of Technology|MIT|M.I.T.
California Institute of Technology|Caltech|Cal Tech
University of California, Berkeley|UC Berkeley|Cal Berkeley|UCB|Berkeley|Cal
University of California, Los Angeles|UCLA|UC Los Angeles
University of California, San Diego|UC San Diego|UCSD
University of California, Santa Barbara|UC Santa Barbara|UCSB
University of California, Santa Cruz|UC Santa Cruz|UCSC
University of California, Irvine|UC Irvine|UCI
University of California, Davis|UC Davis|UCD Davis
University of California, Riverside|UC Riverside|UCR
University of California, San Francisco|UCSF
University of California, Merced|UC Merced
University of Southern California|USC
New York University|NYU
City University of New York|CUNY
Baruch College|CUNY Baruch
State University of New York at Buffalo|SUNY Buffalo|University at Buffalo|UB Buffalo
Stony Brook University|SUNY Stony Brook
Binghamton University|SUNY Binghamton
University at Albany|SUNY Albany
University of Pennsylvania|UPenn|Penn
Pennsylvania State University|Penn State|The Pennsylvania State University|Penn State University|PSU Penn
Carnegie Mellon University|CMU|Carnegie Mellon
Johns Hopkins University|Johns Hopkins|JHU
Georgia Institute of Technology|Georgia Tech|GaTech|GT Atlanta
Virginia Tech|Virginia Polytechnic Institute and State University|VT Blacksburg|Virginia Polytechnic Institute
Texas A&M University|Texas A&M|TAMU|Texas A and M
University of Texas at Austin|UT Austin|University of Texas Austin|The University of Texas at Austin
University of Texas at Dallas|UT Dallas|UTD
University of Texas at San Antonio|UTSA
University of Illinois Urbana-Champaign|UIUC|University of Illinois at Urbana-Champaign|U of I
University of Illinois Chicago|UIC|University of Illinois at Chicago
University of Michigan|U-M|UMich|U of M|University of Michigan-Ann Arbor|Michigan
Michigan State University|MSU|Michigan State
Ohio State University|The Ohio State University|OSU|Ohio State
University of North Carolina at Chapel Hill|UNC|UNC Chapel Hill|UNC-Chapel Hill|Carolina
North Carolina State University|NC State|NCSU
University of Wisconsin-Madison|UW-Madison|UW Madison|University of Wisconsin
University of Minnesota|UMN|University of Minnesota-Twin Cities|University of Minnesota Twin Cities
University of Washington|UW Seattle|UDub|U-Dub|University of Washington Seattle
Washington University in St. Louis|WashU|Wash U|WUSTL
University of Massachusetts Amherst|UMass|UMass Amherst
University of Massachusetts Lowell|UMass Lowell
University of Massachusetts Boston|UMass Boston
University of Virginia|UVA|U.Va.
University of Florida|UF
Florida State University|FSU
University of Central Florida|UCF
University of South Florida|USF Tampa
University of Colorado Boulder|CU Boulder|University of Colorado at Boulder
University of British Columbia|UBC
University of Maryland|UMD|University of Maryland College Park|University of Maryland, College Park
University of Maryland, Baltimore County|UMBC
Arizona State University|ASU
University of Cincinnati|UC Cincinnati
Rensselaer Polytechnic Institute|RPI
Rochester Institute of Technology|RIT
Worcester Polytechnic Institute|WPI
Illinois Institute of Technology|IIT Chicago
New Jersey Institute of Technology|NJIT
Rutgers University|Rutgers|Rutgers, The State University of New Jersey|Rutgers University-New Brunswick
Brigham Young University|BYU
Southern Methodist University|SMU Dallas
Texas Christian University|TCU
Louisiana State University|LSU
California Polytechnic State University|Cal Poly|Cal Poly San Luis Obispo|California Polytechnic State University-San Luis Obispo
California State University, Long Beach|CSU Long Beach|CSULB|Cal State Long Beach
California State University, Fullerton|CSU Fullerton|Cal State Fullerton|CSUF
San Diego State University|SDSU
San José State University|SJSU|San Jose State
San Francisco State University|SFSU|SF State
Savannah College of Art and Design|SCAD
Rhode Island School of Design|RISD
Fashion Institute of Technology|FIT New York
Harvard University|Harvard|Harvard College
Yale University|Yale|Yale College
Princeton University|Princeton
Stanford University|Stanford|Leland Stanford Junior University
Columbia University|Columbia|Columbia University in the City of New York|Columbia College Columbia
Cornell University|Cornell
Brown University|Brown
Dartmouth College|Dartmouth
Duke University|Duke
Northwestern University|Northwestern
University of Chicago|UChicago|U Chicago
University of Notre Dame|Notre Dame
Georgetown University|Georgetown
Vanderbilt University|Vanderbilt
Rice University|Rice|William Marsh Rice University
Purdue University|Purdue
Case Western Reserve University|Case Western|CWRU
George Washington University|GWU|GW|The George Washington University
George Mason University|GMU
William & Mary|College of William and Mary|William and Mary
United States Military Academy|West Point|United States Military Academy at West Point|USMA
United States Naval Academy|US Naval Academy|Annapolis|USNA
University of Oxford|Oxford University|Oxford|Oxon
University of Cambridge|Cambridge University|Cantab
London School of Economics|LSE|London School of Economics and Political Science|The London School of Economics and Political Science (LSE)
University College London|UCL
Imperial College London|Imperial College|Imperial
King's College London|KCL|Kings College London
Queen Mary University of London|QMUL|Queen Mary
School of Oriental and African Studies|SOAS|SOAS University of London
Royal Holloway|Royal Holloway, University of London|RHUL
City, University of London|City University London|City St George's
London Business School|LBS
University of Edinburgh|Edinburgh University
University of St Andrews|St Andrews University
University of Manchester|Manchester University|UMIST
University of the Arts London|UAL|Central Saint Martins
University of East Anglia|UEA
University of the West of England|UWE|UWE Bristol
Queen's University Belfast|QUB|Queens University Belfast
Trinity College Dublin|TCD|Trinity College, Dublin|University of Dublin
University College Dublin|UCD|UCD Dublin
University College Cork|UCC
Dublin City University|DCU
The Open University|Open University|OU
Technical University of Munich|TUM|TU München|Technische Universität München|TU Munich
Ludwig Maximilian University of Munich|LMU|LMU Munich|LMU München|Ludwig-Maximilians-Universität München|Ludwig-Maximilians-Universität|University of Munich|Universität München
Karlsruhe Institute of Technology|KIT|Karlsruher Institut für Technologie|Universität Karlsruhe|University of Karlsruhe
RWTH Aachen University|RWTH Aachen|RWTH|Rheinisch-Westfälische Technische Hochschule Aachen|Aachen University
Humboldt University of Berlin|Humboldt-Universität zu Berlin|HU Berlin|Humboldt-Universität
Free University of Berlin|Freie Universität Berlin|FU Berlin
Technical University of Berlin|Technische Universität Berlin|TU Berlin|Berlin Institute of Technology
Goethe University Frankfurt|Goethe-Universität Frankfurt|Johann Wolfgang Goethe-Universität|University of Frankfurt|Goethe University
Heidelberg University|Ruprecht-Karls-Universität Heidelberg|Universität Heidelberg|Ruprecht Karl University
University of Freiburg|Albert-Ludwigs-Universität Freiburg|Universität Freiburg
University of Tübingen|Eberhard Karls Universität Tübingen|Universität Tübingen
University of Göttingen|Georg-August-Universität Göttingen|Universität Göttingen
University of Bonn|Rheinische Friedrich-Wilhelms-Universität Bonn|Universität Bonn
University of Münster|Westfälische Wilhelms-Universität Münster|WWU Münster|Universität Münster
University of Erlangen–Nuremberg|FAU|Friedrich-Alexander-Universität Erlangen-Nürnberg|FAU Erlangen-Nürnberg
University of Würzburg|Julius-Maximilians-Universität Würzburg
University of Jena|Friedrich-Schiller-Universität Jena
University of Mainz|Johannes Gutenberg-Universität Mainz|Johannes Gutenberg University Mainz
Leibniz University Hannover|Leibniz Universität Hannover|Universität Hannover|Gottfried Wilhelm Leibniz Universität Hannover
University of Halle|Martin-Luther-Universität Halle-Wittenberg
Hamburg University of Technology|Technische Universität Hamburg|TU Hamburg|TUHH|Technische Universität Hamburg-Harburg
WHU|WHU – Otto Beisheim School of Management|WHU Otto Beisheim School of Management
ETH Zurich|ETH|ETHZ|ETH Zürich|Eidgenössische Technische Hochschule Zürich|Swiss Federal Institute of Technology Zurich
EPFL|École Polytechnique Fédérale de Lausanne|EPF Lausanne|Swiss Federal Institute of Technology Lausanne
University of St. Gallen|HSG|Universität St. Gallen|Hochschule St. Gallen
TU Wien|Vienna University of Technology|Technische Universität Wien|TU Vienna
Vienna University of Economics and Business|WU Wien|WU Vienna|Wirtschaftsuniversität Wien
Delft University of Technology|TU Delft|Technische Universiteit Delft
Eindhoven University of Technology|TU Eindhoven|TU/e|Technische Universiteit Eindhoven
Vrije Universiteit Amsterdam|VU Amsterdam|VU University Amsterdam|Free University Amsterdam
University of Amsterdam|UvA|Universiteit van Amsterdam
Erasmus University Rotterdam|Erasmus Universiteit Rotterdam|EUR Rotterdam
KU Leuven|Katholieke Universiteit Leuven|Catholic University of Leuven
Ghent University|Universiteit Gent|UGent|University of Ghent
Free University of Brussels|Université libre de Bruxelles|ULB
École Polytechnique|Polytechnique|l'X|Ecole Polytechnique Paris
École normale supérieure|ENS|ENS Paris|Ecole Normale Superieure
HEC Paris|HEC|École des hautes études commerciales de Paris
ESSEC|ESSEC Business School
Sciences Po|Institut d'études politiques de Paris|Sciences Po Paris|IEP Paris
Sorbonne University|Sorbonne Université|La Sorbonne|Université Paris-Sorbonne|Paris-Sorbonne
Panthéon-Sorbonne University|Université Paris 1 Panthéon-Sorbonne|Paris 1
INSEAD|Institut européen d'administration des affaires
Politecnico di Milano|PoliMi|Polytechnic University of Milan|Milan Polytechnic
Politecnico di Torino|PoliTo|Polytechnic University of Turin
Bocconi University|Bocconi|Università Bocconi|Università Commerciale Luigi Bocconi
Sapienza University of Rome|La Sapienza|Sapienza Università di Roma|University of Rome La Sapienza|Università La Sapienza
University of Bologna|Università di Bologna|Alma Mater Studiorum|Alma Mater Studiorum Università di Bologna|UniBo
Polytechnic University of Catalonia|UPC|Universitat Politècnica de Catalunya
Autonomous University of Barcelona|UAB|Universitat Autònoma de Barcelona
Pompeu Fabra University|UPF|Universitat Pompeu Fabra
Complutense University of Madrid|Universidad Complutense de Madrid|UCM
Technical University of Madrid|UPM|Universidad Politécnica de Madrid|Polytechnic University of Madrid
Charles III University of Madrid|UC3M|Universidad Carlos III de Madrid
Polytechnic University of Valencia|UPV|Universitat Politècnica de València
IE University|IE Business School|Instituto de Empresa
University of Porto|Universidade do Porto|U.Porto|UPorto|FEUP|Faculdade de Engenharia da Universidade do Porto
University of Lisbon|Universidade de Lisboa|ULisboa
Instituto Superior Técnico|IST Lisbon|IST|Técnico Lisboa
NOVA University Lisbon|Universidade Nova de Lisboa|Nova SBE|NOVA Lisbon
University of Coimbra|Universidade de Coimbra
University of Minho|Universidade do Minho
KTH Royal Institute of Technology|KTH|Kungliga Tekniska högskolan|Royal Institute of Technology
Chalmers University of Technology|Chalmers|Chalmers tekniska högskola
Technical University of Denmark|DTU|Danmarks Tekniske Universitet
Copenhagen Business School|CBS|Handelshøjskolen i København
University of Copenhagen|Københavns Universitet|KU Copenhagen
Norwegian University of Science and Technology|NTNU|Norges teknisk-naturvitenskapelige universitet
Norwegian School of Economics|NHH
Aalto University|Aalto|Helsinki University of Technology|TKK
University of Helsinki|Helsingin yliopisto
Stockholm School of Economics|Handelshögskolan i Stockholm|SSE Stockholm
University of Warsaw|Uniwersytet Warszawski
Warsaw University of Technology|Politechnika Warszawska
AGH University of Krakow|AGH|AGH University of Science and Technology
Jagiellonian University|Uniwersytet Jagielloński
Charles University|Univerzita Karlova|Charles University in Prague
Czech Technical University|CTU|ČVUT|Czech Technical University in Prague
Budapest University of Technology and Economics|BME
Lomonosov Moscow State University|Moscow State University|MGU
Middle East Technical University|METU|ODTÜ
Boğaziçi University|Bogazici University|Bosphorus University
Technion|Technion – Israel Institute of Technology|Israel Institute of Technology
Hebrew University of Jerusalem|Hebrew University|HUJI
American University of Beirut|AUB
American University in Cairo|AUC
University of Cape Town|UCT
University of the Witwatersrand|Wits|Wits University
Birla Institute of Technology and Science, Pilani|BITS Pilani|BITS
Indian Institute of Technology, Bombay|IIT Bombay|IITB|Indian Institute of Technology Mumbai
Indian Institute of Technology, Delhi|IIT Delhi|IITD
Indian Institute of Technology, Madras|IIT Madras|IITM
Indian Institute of Technology, Kanpur|IIT Kanpur
Indian Institute of Technology, Kharagpur|IIT Kharagpur|IIT KGP
Indian Institute of Technology, Roorkee|IIT Roorkee
Indian Institute of Technology, Guwahati|IIT Guwahati
Indian Institute of Management, Ahmedabad|IIM Ahmedabad|IIMA|IIM-A
Indian Institute of Management, Bangalore|IIM Bangalore|IIMB
Indian Institute of Management, Calcutta|IIM Calcutta
Indian Institute of Science|IISc|IISc Bangalore
National Institute of Technology, Tiruchirappalli|NIT Trichy
Vellore Institute of Technology|VIT|VIT University
University of Mumbai|Mumbai University|Bombay University
Savitribai Phule Pune University|University of Pune|Pune University
Anna University|Anna University Chennai
National University of Singapore|NUS
Nanyang Technological University|NTU Singapore|NTU
Singapore Management University|SMU Singapore
Hong Kong University of Science and Technology|HKUST
University of Hong Kong|HKU
Chinese University of Hong Kong|CUHK
Tsinghua University|Tsinghua|Qinghua University
Peking University|PKU|Beijing University
Shanghai Jiao Tong University|SJTU
Zhejiang University|ZJU
University of Science and Technology of China|USTC
University of Tokyo|Todai|Tokyo University|UTokyo
Tokyo Institute of Technology|Tokyo Tech|Institute of Science Tokyo
Seoul National University|SNU
KAIST|Korea Advanced Institute of Science and Technology
National Taiwan University|NTU Taiwan
University of New South Wales|UNSW|UNSW Sydney
University of Technology Sydney|UTS|University of Technology, Sydney
Australian National University|ANU
University of Queensland|UQ
Queensland University of Technology|QUT
Royal Melbourne Institute of Technology|RMIT|RMIT University
University of Toronto|U of T|UofT
University of Waterloo|UWaterloo|Waterloo
McGill University|McGill
Toronto Metropolitan University|Ryerson University|Ryerson
Simon Fraser University|SFU
Western University|University of Western Ontario|UWO
École de technologie supérieure|ÉTS
HEC Montréal|HEC Montreal
Monterrey Institute of Technology|Tecnológico de Monterrey|Tec de Monterrey|ITESM
National Autonomous University of Mexico|UNAM|Universidad Nacional Autónoma de México
University of São Paulo|USP|Universidade de São Paulo
University of Campinas|Unicamp|Universidade Estadual de Campinas
Federal University of Rio de Janeiro|UFRJ|Universidade Federal do Rio de Janeiro
Pontifical Catholic University of Rio de Janeiro|PUC-Rio
University of Buenos Aires|UBA|Universidad de Buenos Aires
Pontifical Catholic University of Chile|PUC Chile|UC Chile|Pontificia Universidad Católica de Chile
University of the Andes|Uniandes|Universidad de los Andes
`
