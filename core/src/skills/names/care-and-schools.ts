/** One thing a line: its name | other names for it | what shows it. Care, schools, research and public service. */
export const careAndSchools = `
nursing | patient care, bedside care, nursing care, clinical experience, direct patient care, RN!, registered nurse, clinical skills, nursing experience, bedside | patients, ward, nurse, shift, post-operative, caseload
patient assessment | clinical assessment, triage, physical assessment, vital signs, assessing patients, head-to-toe assessment, patient monitoring, clinical judgement | assessed, triage, vitals, early warning, sepsis, monitoring, recognise
critical care | ICU, intensive care, ICU exposure, ICU experience, high dependency, step-down, CCU, critical care experience, acute care | continuous monitoring, high-dependency, intensive, telemetry, ICU, step-down, vasoactive, ventilated
ventilator management | ventilators, ventilation, mechanical ventilation, airway management, ventilated patients, respiratory care | ventilated, intubation, ECMO, BiPAP
emergency care | emergency department, ER! nursing, A&E, emergency medicine, trauma care, ED!, emergency nursing | emergency department, trauma, triage, ambulance
paediatrics | pediatrics, paediatric experience, pediatric experience, children's nursing, paediatric patients, pediatric patients, pediatric care, neonatal, NICU, children's ward | children's ward, paediatric, NICU, neonates, child patients, PALS
oncology | cancer care, oncology background, chemotherapy, oncology experience | chemotherapy, cancer, tumour
surgery | surgical experience, operating room, theatre, perioperative, OR! nursing, scrub | post-operative, surgical, theatre, scrub, anaesthesia
geriatrics | elderly care, dementia, dementia care, aged care, care of older people, long-term care, working with older people | nursing home, dementia, residents, elderly
mental health | psychiatric care, psychiatry, mental health experience, counselling, psychological support, behavioural health, behavioral health, mental health support | depression, psychiatric, counselling, therapy, anxiety, suicide, psychologist
maternity | midwifery, obstetrics, labour ward, labor and delivery, postnatal care | births, antenatal, deliveries
wound care | wound management, dressings, pressure ulcers, wounds, wound treatment | wound, dressing, pressure sores, ostomy
medication administration | medications, drug administration, medication management, pharmacology, IV therapy, IV medication, giving medication, medication safety, infusion, IV! | intravenous, drugs, controlled substances, dose, IV, infusion, medication, insulin
infection control | infection prevention, hygiene, sterile technique, hand hygiene, aseptic technique | infection, isolation, sterile, MRSA, hygiene audit
patient safety | quality improvement, patient safety and quality improvement, clinical quality, fall prevention, quality of care, clinical governance, safety culture, quality work, error prevention, medication errors, medication safety culture, quality improvement projects, improvement projects | falls, incident reports, reduced infections, missed dose, rounds, quality project, readmissions, medication errors, caught interactions, near misses, caught, errors, safety meeting, checklist, lowered infections, infections by, falls by, readmissions
electronic health records | EHR, EMR, electronic records, electronic medical records, electronic charting, Epic, Cerner, Meditech, electronic patient records, digital charting, electronic documentation | Epic, Cerner, paper charts, charting, Meditech
patient education | health education, teaching patients, family communication, communication with families, speaking with relatives, talking to families, relatives, patient communication, discharge teaching, bedside manner, family liaison, patient counselling, counselling patients, advising patients, medication counselling | called families, discharge, explained, families, relatives, taught patients, advised patients, advised diabetic, explained to patients, counselled, patients on
care planning | care plans, discharge planning, care coordination, case coordination, care management | care plan, discharge, multidisciplinary
community nursing | home visits, community care, home care, home health, community or home visits, district nursing, community health, visiting patients at home | home visits, visits every week, at home, district, homes
caseload | patient load, numbers on caseload, patient numbers, patient volume, case numbers | up to eight patients, patients per shift, caseload of, families, clients, per day
resuscitation | life support, BLS, ACLS, CPR, resuscitation training, first aid, advanced life support, Basic Life Support, PALS, first aid certificate | Advanced Cardiac Life Support, BLS, ACLS, defibrillator, First Aid at Work, CPR
evidence-based practice | research or evidence-based practice, clinical research, nursing research, research in nursing, evidence-based care | journal club, study, audit, published, guidelines
clinical trials | clinical research trials, GCP!, good clinical practice, trial coordination, study coordination, clinical studies | trial protocol, phase II, phase III, sponsor, ethics committee, GCP, patients enrolled
physiotherapy | physical therapy, rehabilitation, occupational therapy, rehab | exercise plans, mobility, rehabilitation, gait
pharmacy | dispensing, pharmacist, pharmacy experience | prescriptions, dispensed
dental care | dental, dentistry, dental hygiene | dental
nutrition | dietetics, diet, nutritional advice | meal plans, diet
medical coding | ICD-10, billing codes, medical billing, CPT coding | ICD-10, claims coded
nursing licence | RN license, nursing license, NMC registration, state license, registered nurse license, registration, licence to practise |
care work | personal care, caregiving, support work, healthcare assistant, care assistant | washed, mobilised, residents, personal care
veterinary | animal care, animal health, animal work, animal experiments, animal handling, in vivo | animals, mice, dogs, veterinary, in vivo
teaching | classroom teaching, teaching experience, instruction, lecturing, tutoring, teach, lesson delivery, teaching skills, lessons, teaching experience, giving courses | taught, lessons, pupils, students, class, tutor, lecturer, school visits, supervised students, workshops, instructor, seminar, course, taught a, workshop, trained, lectured
curriculum planning | curriculum development, curriculum design, lesson planning, curriculum, lesson plans, syllabus design, unit planning, instructional planning | planned lessons, scheme of work, syllabus, curriculum, lesson, units, for three parallel classes
classroom management | behaviour management, behavior management, discipline, managing behaviour, classroom behaviour, handling disruptive pupils, classroom discipline | behaviour, disruptive, rewards, restorative, classroom rules
special needs | special education, SEN, SEND, inclusion of pupils, special educational needs, learning disabilities, additional needs, IEP, individual education plans, learning support, inclusive teaching | support plans, dyslexia, ADHD, autism, IEP, special needs, psychologist, learning difficulties
differentiation | differentiated instruction, mixed-ability teaching, adaptive teaching | mixed classes, mixed ability, differentiated, levels
English as an additional language | EAL, ESL, EFL, TEFL, teaching English, second-language learners, English language learners, ELL, language learners | spoke another language, language at home, TEFL, migrants, language learners
working with parents | working with families, parent communication, parents, communication with parents, family engagement, parental engagement, parent-teacher communication, contact with parents | met parents, called home, families, parent evenings, guardians
pupil progress | evidence of pupil progress, student achievement, student outcomes, exam results, attainment, pupil results, learning outcomes, student progress | share of pupils, reading at age level, pass rate, grades, test scores, attainment, from 58 to
assessment | assessment and marking, marking, grading, student assessment, testing pupils, formative assessment, exams | marked, graded, exams, assessments, rubrics
classroom technology | educational technology, edtech, digital teaching, e-learning tools, technology in the classroom, digital tools, interactive whiteboards, learning platforms, online teaching | Google Classroom, Seesaw, interactive whiteboards, Moodle, tablets, robotics, Kahoot, Canvas, Smart Board
safeguarding | child protection, safeguarding children, child safety, child welfare, protecting children, vulnerable children | risk at home, foster, safeguarding, at risk, child protection, designated lead
early years | early childhood, kindergarten, nursery, preschool, early childhood education, EYFS, toddlers | nursery, reception class, preschool, toddlers
STEM | science teaching, maths teaching, STEM education, mathematics, maths, math, coding club | robotics, mathematics, science club, physics, experiments, science
literacy | reading, reading instruction, phonics, literacy teaching | reading, phonics, books, literacy
extracurricular activities | after-school clubs, clubs, sports coaching, activities outside class, extracurricular | after-school, club, choir, school play, football team, trips
music | music teaching, instruments, choir | choir, piano, orchestra, band
physical education | PE! teaching, sports, sport | sports, swimming, team coach
higher education | university teaching, lecturing at university, academia | lectures, seminars, university, professor
teaching qualification | teaching licence, teaching license, teaching certificate, QTS, PGCE, teacher certification, state certification | Bachelor of Education, PGCE
research | scientific research, academic research, research experience, research skills, research methods, conducting research | published, study, laboratory, PhD, experiments, literature review, sequenced, thesis
publications | papers, publishing, publication record, peer-reviewed papers, scientific writing, academic publications, journal articles | published, journal, Letters, Nature, first author, paper, conference proceedings
fundraising | grants, grant writing, funding, third-party funding, raising money, acquisition of funds, European funding, EU funding, grant applications, grant acquisition, funding applications, donors, raising funds | grant, won euro, foundation, donors, funded, Horizon, raised, sponsors, campaign raised
bioinformatics | computational biology, genome analysis, genomics, sequence analysis, biological data analysis | genomes, pipeline, assembles, annotates, sequenced, RNA-seq, BLAST
next-generation sequencing | NGS, sequencing, DNA sequencing, Illumina, RNA-seq | sequenced, Illumina, Nanopore, library preparation
PCR | qPCR, molecular biology, cloning, molecular techniques | PCR, primers, plasmids, gel, CRISPR
cell culture | tissue culture, cell biology | cells, cell lines, incubator
mass spectrometry | LC-MS, GC-MS, HPLC, chromatography, analytical chemistry | HPLC, LC-MS, spectrometer
flow cytometry | FACS |
microscopy | imaging, confocal microscopy | confocal, electron microscope
lab safety | laboratory safety, biosafety, GLP, good laboratory practice, safe lab work | biosafety level, inspection, hazardous, fume hood
laboratory skills | lab work, wet lab, bench work, laboratory techniques, lab experience | PCR, pipetting, laboratory, assays, titration
GMP | industry experience, good manufacturing practice, GxP, GMP experience, pharma industry, industrial experience, pharmaceutical manufacturing | GMP, batch records, validation, pharma company, cleanroom
science communication | outreach, public engagement, explaining science, communicating science, public outreach, popular science | school visits, science festival, explained, public lecture, podcast, outreach
scientific supervision | supervising students, student supervision, thesis supervision | supervised, master students, theses
social work | social care, casework, social services, client work, working with vulnerable people | families, caseload, foster, risk, vulnerable, shelter, young people
case management | case work, managing cases, case handling, caseload management, client cases | caseload of, cases, families with visits, case files, clients
crisis intervention | de-escalation of crises, crisis response, crisis management, emergency response, handling emergencies, emergencies, crisis handling | calmed situations, threatened, violence, emergency, evacuation, crisis line, flood, suicide
risk assessment in families | assessing risk, safeguarding assessment, need assessment, needs assessment | assessed risk, home assessment
trauma-informed care | trauma, trauma work, trauma-informed practice, trauma-informed | trauma
substance abuse | addiction, substance use, drug counselling, substance misuse, alcohol | addiction, detox, methadone, recovery
group work | group facilitation, facilitation, running groups, leading groups, moderating groups, workshop facilitation, facilitating workshops, moderation | cooking group, workshops, group in which, facilitated, moderated, sessions, group sessions, circle
youth work | working with young people, young people, adolescents, teenagers, youth | teenagers, young people, youth club, unaccompanied
court reports | reports for court, court reporting, expert reports, statements for court | reports for the family court, court, testified
data systems for cases | case management software, data systems, client databases, case records | case management system, database
policy development | policy, policy making, policy analysis, policy advice, public policy, policy experience | drafted, bylaw, council, ministry, white paper, briefing, policy officer
public consultation | citizen participation, public participation, community consultation, resident engagement, consultation, engaging residents, community engagement, participation, public engagement, engagement with the public, working with communities | evening meetings, residents, working group of tenants, consultation, hearings, town hall, citizens, explained to, residents, local paper, shopkeepers, road closures, neighbours, public meetings, open day
government relations | public affairs, lobbying, political work, working with politicians, political awareness, parliamentary work | councillors, parliament, minister, MPs, council, written questions
programme evaluation | program evaluation, evaluation, impact assessment, monitoring and evaluation, impact measurement, policy evaluation | evaluated, impact study, evaluation, indicators
public finance | subsidies, public budgets, public funds, grant management, financial management, managing funds | subsidy scheme, public money, budget of, million a year, treasury
digital government | e-government, digital services, digitalisation of services, digital public services, digitalisation, digitization, digitalization | online service, portal, digital ID, digital forms
urban planning | town planning, zoning, housing, city planning, land use | zoning, permits, housing, plan
environmental policy | climate policy, sustainability policy, environment, climate, environmental issues, energy policy | climate, emissions, energy, nature, air quality
emergency services | firefighting, police, ambulance, paramedic | fire brigade, patrol, paramedic
security clearance | clearance, vetting, background clearance | SC cleared, top secret
`
