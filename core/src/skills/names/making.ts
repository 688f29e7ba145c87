/** One thing a line: its name | other names for it | what shows it. Building, engineering, making, hosting, selling over a counter, designing. */
export const making = `
construction | building, construction experience, construction management, site management, building site, building industry, site experience, construction site | site, estate, homes, groundworks, subcontractors, carpenter, concrete, contractor, built
carpentry | joinery, woodwork, trade background, carpenter, craft background, trade experience, hands-on trade | carpenter, joiner, roof trusses, timber, apprenticeship
electrical work | electrical installation, wiring, electrician, electrics, electrical systems, electrical | wiring, electrician, panel, circuits, NEC, 18th Edition, switchboards, voltage
plumbing | pipefitting, plumber, heating | pipes, boilers, plumber
HVAC | heating and cooling, air conditioning, ventilation systems, refrigeration | heat pumps, chillers, ducts, EPA 608, air handling
welding | MIG, TIG, fabrication, welder, metalwork, metal fabrication | TIG, MIG, welded, AWS D1.1, steel
bricklaying | masonry, brickwork, concrete work, concreting | bricks, mortar, formwork
painting and decorating | painting, plastering | plaster, painted
roofing | roofs | roof
machine operation | machinery operation, CNC, machining, machine setup, operating machinery, CNC programming, heavy equipment, plant operation, excavator, crane | lathe, milling, CNC, Fanuc, set up machines, excavator, crane, Haas
health and safety | occupational safety, safety, site safety, HSE, EHS, workplace safety, OSHA, safety management, work safety, safety at work, safety awareness, toolbox talks, safety standards | safety talk, without a reportable accident, accident, SMSTS, OSHA 30, risk assessments, near misses, incident-free, PPE, toolbox, lockout, CSCS, safety
NEBOSH | |
IOSH | |
OSHA certification | OSHA 10, OSHA 30, OSHA card |
managing subcontractors | subcontractor management, coordinating subcontractors, trades coordination, managing contractors, subcontractors, coordinating trades, coordination of contractors, contractor coordination | subcontractors, trades, contractors, coordinated, contractors, site meeting with, trades
reading drawings | blueprints, technical drawings, plans, blueprint reading, design coordination, reading plans, drawing review, interpreting drawings, coordination with architects, working with architects | drawings, marked up, architect, clashes, tolerances, plans, blueprints
quantity surveying | estimating, cost estimation, bill of quantities, estimates, take-offs, tender pricing, estimation | estimates, bill of quantities, take-off, valuations, variations
site inspections | quality inspections, snagging, quality inspections and snagging, site quality, quality control on site, defects, handover, punch lists | snag, inspections, defects, handover, checked work
BIM | Revit, building information modelling, BIM or Revit, building information modeling, Navisworks | Revit, Navisworks, BIM model
AutoCAD | CAD drawing, Civil 3D |
surveying | land surveying, setting out, total station | total station, levelling, GPS survey
building regulations | building codes, permits, planning permission, code compliance, permitting, building code | permits, building control, codes, inspector
sustainable building | sustainability, low-carbon building, green building, LEED, BREEAM, energy efficiency, environmental sustainability, sustainable construction, ESG, carbon reduction, environmental awareness, circular economy | solar, recycled, insulation, passive house, CO2, emissions, carbon footprint, energy use, waste reduced, LEED
facilities management | building maintenance, facility management, maintenance, property maintenance, equipment maintenance, preventive maintenance, repairs, plant maintenance, machine maintenance, maintenance of machines | maintenance plan, repairs, preventive, CMMS, boilers, serviced, downtime, repaired, oven, serviced machines, fixed, maintained
property management | lettings, tenant management, real estate management, tenants | tenants, leases, rent
dealing with clients and residents | client contact, resident liaison, neighbours, contact with clients, client contact on site, client-facing work, client facing, client meetings | residents, neighbours, client meetings, homeowners, clients
mechanical engineering | mechanical design, machine design, design engineering, product design engineering, mechanical | SolidWorks, pumps, valves, sealing, tolerances, gears, designed a unit
CAD | computer-aided design, 3D modelling, CAD design, 3D CAD, 3D modeling, CAD software, solid modelling | SolidWorks, AutoCAD, CATIA, Inventor, Creo, NX!, Fusion 360, Revit, SketchUp
SolidWorks | |
CATIA | |
finite element analysis | FEA, finite elements, simulation, stress analysis, FEM, structural analysis, strength calculation, structural simulation | finite elements, Ansys, Abaqus, Nastran, stresses, fatigue
fluid dynamics | CFD, fluid dynamics simulation, computational fluid dynamics, flow simulation | CFD, Fluent, OpenFOAM, pumps, flow
thermodynamics | heat transfer, thermal design, thermal analysis | heat exchanger, thermal, boiler, cooling
electronics | circuit design, PCB design, electronic design, hardware design, electrical engineering, analog design | PCB, Altium, circuit, FPGA, oscilloscope, KiCad
PLC programming | automation engineering, controls, PLC, SCADA, control systems, industrial automation | Siemens S7, Allen-Bradley, TIA Portal, SCADA, PLC
robotics | robots, robot programming | KUKA, ABB robots, ROS, robotics
manufacturing | production, production engineering, manufacturing engineering, production experience, assembly, shop floor, factory experience | production line, assembly, shop floor, plant, factory, takt, batches
design for manufacturing | DFM, design for manufacture, manufacturability, DFMA, production-ready design, design for production | tolerances for suppliers, released drawings, injection moulding, tooling, manufacturable
testing and validation | product testing, test engineering, validation, verification, testing products, test bench, prototype testing, hardware testing, verification and validation | test bench, endurance runs, prototypes tested, measured, test rig, lab tests, trials
quality management | quality control, quality assurance in production, QC!, QMS, ISO 9001, quality systems, quality standards, quality inspection, inspection, quality management systems | ISO 9001, audits, inspection, SPC, 8D, defect rate, FMEA, complaints rate, PPM, calibration, non-conformance
automotive standards | automotive industry, IATF 16949, automotive experience, APQP, PPAP, automotive | IATF, PPAP, APQP, OEM, vehicles
aerospace | aviation, aerospace standards, AS9100 | aircraft, AS9100, flight
PE licence | professional engineer, chartered engineer, PE license, CEng, a PE licence, engineering licence, FE exam | PE, CEng
chemical engineering | process engineering, chemical processes | reactor, distillation, plant process
civil engineering | infrastructure projects | bridges, roads, drainage, sewer, flood
structural engineering | structural steel, structures, structural design | steel frame, reinforced concrete, beams, Tekla
hydraulic modelling | hydraulics, flood modelling, hydrology | catchment, InfoWorks, HEC-RAS, flood, storm
railway engineering | railway experience, rail projects, rail | track, signalling, Network Rail
GIS | geographic information systems, mapping, geospatial analysis | QGIS, ArcGIS, maps
contract administration | NEC4, NEC contracts, FIDIC, JCT contracts | compensation events, variations
water treatment | wastewater treatment | treatment plant, filtration
energy sector | renewable energy, oil and gas, utilities, solar, wind energy | turbines, grid, solar park, pipeline integrity
hospitality | hotel experience, hotel management, hotel industry, hotels, hospitality experience | hotel, front office, guests, rooms, restaurant, bar
property management systems | PMS!, hotel software, Opera, hotel systems, reservation systems, booking systems | Opera Cloud, Opera, Protel, Mews, Fidelio, Amadeus
food and beverage | F&B, restaurant experience, food and beverage experience, restaurant, gastronomy, restaurant management, waiting tables, table service, bar experience, F&B experience | restaurant, bar, kitchen, menu, covers, waiter, cafe, baristas
cooking | culinary skills, kitchen experience, chef, food preparation, culinary, menu planning, menu development | chef, kitchen, menu, recipes, sous chef, cooked, line cook
food safety | food hygiene, HACCP, ServSafe, food hygiene certificate, hygiene standards, food handling, hygiene certificate, hygiene, hygiene rules, food law | HACCP, ServSafe, hygiene rating, food handler, hygiene grade, inspection, inspected, allergens, clean kitchen
bartending | cocktails, mixology, bar work, wine knowledge, sommelier, wine | cocktails, bar, wine list
barista skills | coffee making, espresso, latte art | espresso, baristas, coffee
housekeeping | housekeeping knowledge, cleaning, room cleaning, cleaning operations | rooms cleaned, housekeeping, linen
hotel opening | opening a new property, pre-opening, new openings, opening hotels, opening experience, opening restaurants | pre-opening, opened the, before the opening, opening
travel and tourism | tourism, tour guiding, travel agency, tours | tours, bookings, itinerary
retail | retail experience, shop experience, store experience, retail sales, store operations, shop floor sales, retail management, store management | store, shop, till, fitting rooms, merchandise, branches, customers
visual merchandising | window dressing, merchandising, store displays, window displays, product displays, in-store displays, planograms | window displays, displays, planogram, moved the fitting rooms, shelves
loss prevention | shrinkage, shrink reduction, theft prevention, stock loss, shrink | stock loss, shrink, theft, CCTV
store openings | new store openings, opening stores, shop openings, opening new shops | before the opening, opened, new store
multi-site management | multi-site responsibility, area management, regional management, several sites, multi-unit management, district management, multiple locations, multi-site | three shops, area manager, regional, branches, four locations, sites
cash handling | till, point of sale, POS, cash register, cashiering, cash management in store, cashing up | till, cash, POS, register
driving licence | driver's license, clean driving record, driving license, HGV licence, CDL, truck licence, category B | CDL, HGV, drove
beauty and hairdressing | hairdressing, cosmetics, beauty | salon, hair
childcare | babysitting, nannying, nursery work | children, nursery
security guarding | guarding, surveillance, physical security | SIA, patrols, CCTV
gardening | landscaping, horticulture, grounds maintenance | gardens, planted, lawns
baking | bread, bakery, bread making | baked, sourdough, rolls, bakery, dough
pastry | pastry and cakes, cakes, confectionery, patisserie | croissants, cakes, tarts, pralines
agriculture | farming, crops, livestock | farm, harvest, cattle
design | graphic design, visual design, UI design, design skills, interface design, UI! | Figma, Photoshop, layouts, logo, screens, designed the flow, wireframes, visual, illustrations
UX design | user experience, UX!, user-centred design, interaction design, product design, user-centered design, human-centred design, usability, UX/UI | wireframes, user flows, prototypes, usability tests, appointment flow, user journeys, personas, designed the flow
user research | UX research, user interviews, usability testing, qualitative research, customer interviews, research with users, user testing, design research | interviewed, patients and carers, usability tests, talked to users, diary study, tested with users, personas
quantitative research | quantitative user research, survey research, surveys and statistics, quantitative studies, quantitative methods in research | survey of, surveyed, n =, conjoint, questionnaire, statistical
accessibility | WCAG, inclusive design, a11y, accessible design, barrier-free design, section 508, web accessibility | WCAG, screen reader, screen-reader, ARIA, AA!, contrast, disabled users
design systems | design system, component library, style guide, pattern library, design tokens, component libraries | component library, Storybook, tokens, in step with the code, style guide
prototyping | prototypes, wireframing, wireframes, mock-ups, mockups, rapid prototyping, clickable prototypes | Figma, Sketch, Axure, prototype, InVision, Framer, wireframes
Figma | Sketch, Adobe XD |
Photoshop | Adobe Photoshop, Lightroom |
Adobe Creative Suite | Creative Cloud, Adobe Creative Cloud, InDesign, Illustrator, Adobe Suite | Photoshop, Illustrator, InDesign, After Effects, Premiere
motion design | animation, motion graphics, animations, video animation, After Effects | After Effects, animated, Lottie, Cinema 4D, Blender
video production | video editing, filming, Premiere, video, videography, Final Cut | Premiere, DaVinci, filmed, edited video, YouTube
photography | photo editing, product photography | photographer, shoot, Lightroom
illustration | drawing, illustrations, typography | illustrated, drew
service design | service blueprints, service blueprint, customer journey mapping, journey mapping, journey maps | blueprint, journey map, touchpoints, service design
3D design | 3D modelling for games, rendering, Blender, 3D | Blender, Maya, Cinema 4D, renderings
print production | prepress, print | print, offset
interior design | space planning, interiors | interiors, SketchUp
architecture of buildings | architectural design, architect | facade, floor plans
fashion design | textile design, pattern making | collection, garments
journalism | reporting news, news writing, editorial work, newsroom | articles, reporter, newspaper, interviews published
translation | localisation, localization, translating, written translation, technical translation | translated, CAT tools, interpreter, localised, translator, glossary, words in all, strings
CAT tools | translation memory, computer-assisted translation | Trados, memoQ, Wordfast, Memsource
terminology | terminology work, terminology management, glossaries | glossary, termbase, terms
subtitling | subtitles, captioning | subtitled, Aegisub, captions
interpreting | simultaneous interpreting, consecutive interpreting, interpretation | interpreted, booth
legal translation | sworn translation | sworn translator
copy editing | proofreading copy, line editing | edited manuscripts
library science | archives, cataloguing, records management | catalogue, archive
`
