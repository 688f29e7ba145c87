/** The same of what it is done with, trade by trade. */
export const trades = `
software, code, program, developer, engineering, app, programming, codebase, backend, frontend, API, full-stack, service, web, scraper
web, website, online, internet, digital, e-commerce, click and collect, webshop, social media, SEO, email campaign, page, checkout, booking page, paid social
cloud, AWS, Azure, Google Cloud, Snowflake, hosting, serverless, infrastructure, Terraform, server, cluster, warehouse bill
streaming, real-time, event-driven, Kafka, events, half-hourly, live, stream, message queue, lag, sensor, meter, telemetry
data warehouse, dimension, fact table, Kimball, star schema, modelling, mart, Redshift, Snowflake, grain, dbt
machine learning, AI, model, prediction, neural, algorithm, feature store, deep learning, recommender
security, secure, cyber, vulnerability, penetration, password, encryption, access, threat, XSS, hardening, firewall, phishing
mobile, phone, iOS, Android, app, tablet, handset, native
design system, component library, components, tokens, pattern library, shared library
hospital, ward, clinic, unit, surgery, theatre, ICU, practice, A&E, emergency department, hospice, bedside
deteriorate, deterioration, early warning, sepsis, observations, PEWS, NEWS, vital signs, monitor, sick patient, spot, recognise, rapid response
medicine, medication, drug, dose, injection, prescribe, anaesthetic, anesthesia, analgesia, morphine, pharmacy, infusion, IV, dispense, insulin, needle, vaccine, controlled drugs, pain
wound, dressing, ulcer, stitches, burn, graft, tissue, healing, pressure sore
intensive care, ICU, ventilator, ventilated, high dependency, ECMO, critical, HDU, step-down, tracheostomy, monitored
safeguarding, child protection, abuse, neglect, at risk, social care, social services, wasn't safe, concern, vulnerable, strategy meeting, DSL, welfare
mental health, psychiatric, self-harm, suicide, depression, anxiety, eating disorder, psychology, therapy, counsel, counselling, crisis, breaks down
discharge, going home, readmission, follow-up, aftercare, health education, patient education, leaflet, self-care, home, recall
surgery, operation, theatre, operate, recovery, anaesthetic, postoperative, implant, procedure, scrub, pre-op
pregnancy, birth, midwife, labour, maternity, antenatal, newborn, breastfeeding
teeth, dental, gum, scaling, cleaning, root planing, hygienist, sealant, periodontal, deep cleaning, implant, denture, mouth
animal, pet, dog, cat, horse, veterinary, vet, livestock, herd, cattle, flock, sheep, farm
school, classroom, lesson, teach, curriculum, pupil, primary, secondary, lecture, kindergarten, nursery, reception, early years, phonics, maths, SATs, college
behaviour, discipline, exclusion, restorative, classroom management, detention, calm class, conduct, break-time, playground, bullying
reading, literacy, writing, phonics, spelling, book, library, story
restaurant, kitchen, cook, chef, menu, dish, food, dining, covers, plate, pastry, dessert, bake, bread, catering, banquet, service, plating, restaurant floor, sous
wine, bar, beer, drink, cocktail, cellar, sommelier, spirits, coffee, barista, latte
hotel, guest, room, front desk, housekeeping, reception, concierge, check-in, lobby, tour, event, banquet, wedding
event, wedding, festival, conference, function, party, exhibition, gala, fair, concert, open day, residential, trip, excursion
shop, store, retail, floor, till, counter, shelf, display, merchandise, branch, window, showroom, department
construction, site, building, build, flats, concrete, scaffold, contractor, groundworks, house, homes, extension, block, estate
plumb, pipe, boiler, heating, drainage, bathroom, gas, water, radiator, hydronics, steam, furnace, combi, heat pump
electric, electrical, wiring, cable, circuit, panel, power, voltage, solar, lighting, sparks, fuse, wire, charger
cooling, refrigeration, refrigerant, chiller, air conditioning, HVAC, ventilation, ductwork, rooftop unit, freezer, ice
machine, machinery, lathe, mill, CNC, equipment, line, plant, press, tool, set-up, robot, operator, conveyor
weld, welding, steel, metal, fabricate, TIG, MIG, solder, braze, brazing
wood, timber, carpentry, joinery, furniture, cabinet, saw, kitchen fitting
lock, key, safe, vault, door, access control, security, opening, cylinder, burglary, break-in, anti-snap, master key, suite
garden, plant, tree, landscape, lawn, soil, crop, harvest, hedge, greenhouse, pesticide, irrigation
environment, sustainability, green, carbon, energy, recycling, waste, emissions, climate, renewable, eco, solar
court, trial, hearing, judge, tribunal, litigation, law, lawyer, legal, counsel, solicitor, case, witness, deposition, barrister, bundle, bailiff, warrant, eviction, testimony, defendant, matter
asylum, refugee, sanctuary, immigration, migrant, visa, appeal, seeking
police, crime, prison, offender, probation, custody, patrol, arrest, investigation, detective
insurance, claim, policy, adjuster, underwrite, premium, loss, coverage, policyholder, fire, roof, flood
property, housing, tenant, rent, lease, landlord, estate, flat, real estate, letting, mortgage
bank, lending, loan, mortgage, credit, invest, portfolio, fund, asset, trading, wealth
tax, VAT, audit, accounting, accountant, IFRS, GAAP, consolidation, intercompany
customs, import, export, freight, shipping, cargo, container, border, tariff, broker
logistics, warehouse, pick, pack, dispatch, delivery, pallet, loading, distribution, supply chain, stock, inbound, returns, courier, fulfilment
flight, aircraft, pilot, airline, cabin, airport, aviation, crew, plane
ship, sea, boat, vessel, marine, harbour, port, sail, lifeboat, swim, pool, water
train, rail, bus, tram, station, passenger, track, signalling
newspaper, press, journalist, media, article, editor, PR, radio, television, broadcast, publish, magazine, podcast
photo, film, video, camera, edit, picture, shoot, image
music, song, orchestra, concert, theatre, stage, dance, choir, actor, audience, performance
sport, fitness, gym, team, match, training, exercise, coach, athlete, tournament, competition
hair, beauty, salon, cut, colour, nail, skin, makeup, stylist
fashion, clothes, garment, textile, sew, fabric, womenswear, tailor, wardrobe
museum, gallery, exhibition, archive, collection, heritage, library, catalogue, history, curator
lab, laboratory, sample, chemistry, biology, assay, microscope, test, instrument, specimen, PCR
church, faith, religious, parish, pastor, funeral, chaplain
chemical, plant, process, reactor, batch, pharma, validation, GMP
map, survey, GIS, GPS, land, mapping, geodata
patent, contract, agreement, clause, terms, drafting, conveyancing, deed
phone, call, telephone, call centre, helpline, hotline, inbound, after-hours phone, line, ticket, support desk, second-line, helpdesk
software tool, Salesforce, CRM, SAP, ERP, Excel, system, Oracle, Guidewire, Xactimate, Epic, EPR, Donorfy, Dentrix, records, database
certificate, licence, license, ticket, card, qualification, diploma, accredited, registered, chartered, degree, badge, exam
sugar work, showpiece, pulled sugar, roses, sculpture, chocolate work, artistic
direct mail, appeal, letter, mailing, campaign, response rate, leaflet
menu, seasonal, season, dishes, quarterly, recipe, recipe card, ingredients
`
