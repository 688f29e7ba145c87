/** The same of what is done and how well it went. */
export const doing = `
money, budget, cost, spend, saving, save, cash, financial, finance, expense, price, overspend, underspend, cheaper, bill, euro, dollar, pound, fee, economical, profit and loss, P&L, purse, cut, trim, reduce, waste less, owned
profit, margin, profitability, lose money, lost money, gain, yield, gross, contribution, earn, bottom line, return on, repriced, money on every
revenue, sales, turnover, takings, income, took, till, sold, sell, target, quota, commercial, business won, top line, bring in, worth, upsell, cross-sell, expansion, grew, growth, second module, over target, figures on sales, raised
fundraise, raise money, grant, donation, donor, sponsor, gift, funding, bid, appeal, charity, legacy, trust, crowdfunding, raffle, tin, give, philanthropy, benefactor, foundation, council money, funder
debt, arrears, credit, owe, overdue, collect, collection, recover, recovery, subrogation, subro, receivable, invoice, unpaid, payment, dunning, claw back
claim, variation, extra, change order, entitlement, compensation, dispute, QS, agreed, insurance
liquidity, treasury, cash flow, cash forecast, working capital, bank, loan, covenant, forecast
forecast, predict, plan, projection, outlook, estimate, anticipate, budget, model, scenario, demand
close, month-end, year-end, books, ledger, accounts, reconcile, reconciliation, accrual, journal, bookkeeping, prepayment
theft, steal, shrinkage, shrink, loss prevention, fraud, staged, stolen, missing stock, shoplifting, security, special investigations, suspicious, scam, leak ring, embezzle
stock, inventory, warehouse, store, supplies, replenish, count, reorder, van stock, par level, shelf, discrepancy, cycle count, stocktake, spare parts, materials, storeroom, goods
speed, fast, faster, quick, quicker, turnaround, time, cycle time, lead time, shorter, days to, hours to, minutes, latency, performance, load, response, wait, waiting, queue, throughput, backlog, delay, late, on time, punctual, deadline, lateness, slow, sooner, efficiency, close down, accelerate, old do your files get, paint
quality, defect, snag, error, fault, mistake, rework, redo, do-over, callback, complaint, scrap, finish, right first time, standard, zero, inspection, check, audit, test, accuracy, reject, tolerance, trusted, correct, returns, handover, workmanship, flaw, bug, typo, proofread
safety, safe, accident, injury, incident, hazard, risk, near miss, toolbox, PPE, lost-time, reportable, HSE, OSHA, fall, hurt, zero accidents, without a, drill, first aid, fire, evacuation, protective, slip, danger, lockout
infection, hygiene, sterile, steriliser, sterilise, sterilizer, clean, hand washing, decontaminate, contamination, MRSA, HACCP, food safety, allergen, allergy, nut, spore, sanitation, cross-infection, disinfect
inspect, inspection, inspector, audit, auditor, regulator, Ofsted, CQC, compliance, FDA, accreditation, certification visit, findings, standard, authority, licence visit, health department, passed, EPA, surveyor, ISO
compliance, regulation, regulatory, rule, law, legal, legislation, policy, statutory, GDPR, privacy, personal data, data protection, HIPAA, masked, mask, anonymise, confidential, confidentiality, consent, breach, AML, KYC, records for, log, paperwork, feds
ethics, integrity, honest, conflict of interest, principle, decline, disclose, trust, impartial, moral, whistleblow, conscience
result, outcome, improve, improvement, better, rose, fell, drop, dropped, increase, decrease, reduce, cut, down from, up from, percent, %, halve, double, effect, progress, attainment, expected standard, grade, pass rate, score, marks, exam
test, testing, trial, experiment, A/B, pilot, try out, check, verify, QA, pull request, regression, Cypress, split test, variant, tested, validation
data, numbers, statistics, analysis, analyse, analytics, metrics, report, dashboard, figures, insight, measure, evidence, regression, survey, research, spreadsheet, database, query, model
research, study, trial, paper, publish, publication, academic, journal, literature, investigate, experiment, poster, conference, evidence-based, inquiry
report, reporting, dashboard, pack, Power BI, spreadsheet, monthly, quarterly, management information, MI, Tableau, summary, automate, automation, visualise
automate, automation, script, macro, bot, robot, hand-made, manual, spreadsheet, workflow, self-service, tool, digital, scheduled, replaced, hours saved
migrate, migration, move, switch, cutover, transfer, rollout, roll out, go-live, implement, launch, new system, upgrade, replace, rewrite, swap, changeover, moved, relaunch, introduce, bring in
change, transform, reorganise, restructure, rebuilt, rebuild, redesign, modernise, reform, turnaround, new way, improve process, process, streamline, lean, kaizen, rewrote, relaunched, initiative, introduced, set up
set up, start, found, create, build, launch, establish, open, opening, from scratch, from nothing, bare walls, new site, new branch, pioneer, founded, begin, initiate, grew from, first ever, entrepreneur
write, author, draft, document, documentation, manual, guide, handbook, procedure, SOP, policy, article, newsletter, copy, blog, text, words, content, leaflet, pack, brochure, desk guide, script, letter, press, specification, note, glossary, termbase
present, presentation, speak, speaker, talk, public speaking, conference, stage, audience, trade fair, fair, exhibition, webinar, pitch, lecture, stand up in front, keynote, booth, demo, show
explain, communicate, communication, tell, brief, briefing, inform, clear, plain language, translate for, talk through, update, feedback, make people understand, simplify
plan, schedule, rota, roster, timetable, calendar, organise, coordinate, logistics, sequence, who goes first, allocate, shift pattern, diary, programme, project plan, prioritise, triage, dispatch, booking, planned
project, programme, initiative, delivery, deliver, milestone, scope, timeline, on budget, on schedule, PMP, Prince2, handed over, job, site, estate
crisis, emergency, urgent, outage, incident, disaster, storm, hurricane, pandemic, shutdown, lockdown, on-call, pager, call-out, out of hours, after hours, rescue, resus, catastrophe, pressure, stress, under fire, breakdown, lockout, first on the scene, middle of the night, two in the morning
night, nights, dark, after dark, late shift, out of hours, evening, weekend, shift work, unsocial hours, overnight, on-call, night shift, 4 a.m., 24-hour
reliability, uptime, failure, failed, outage, retry, alert, on-call, robust, monitor, monitoring, resilience, downtime, breakdown, availability, stable, maintenance, fault
maintain, maintenance, repair, fix, service, servicing, upkeep, preventive, overhaul, breakdown, refurbish, restore, equipment, keep running, mend, refit, patch
install, fit, fitted, mount, set up, commission, put in, assemble, wire, connect, erect, swap out, replace, hang
build, construct, make, made, produce, manufacture, assemble, craft, fabricate, create, put together, developed
design, layout, sketch, draw, drawing, concept, prototype, wireframe, mock-up, blueprint, model, CAD, style, look, window, display, visual, plinth, merchandising, artwork, brand, logo, Figma, component library, design system
drive, driver, van, lorry, truck, HGV, vehicle, fleet, forklift, route, delivery, haul, transport, auto, car, ride, road
travel, abroad, international, overseas, global, country, export, cross-border, expat, relocate, foreign, worldwide, region, multi-site, several sites
multi-site, more than one location, several branches, regions, sites, stores, area, locations, chain, district, two sites, branches
scale, size, volume, how many, number of, large, big, a day, a week, a year, million, thousand, hundred, capacity, busy, load, covers, footfall, throughput
buy, purchase, procurement, order, supplier, tender, price, vendor, sourcing, purchasing, requisition
tender, bid, RFP, proposal, quote, quotation, estimate, pricing, estimating, survey, take-off, bidding, quoted
hunt, prospect, cold call, new business, lead, pipeline, acquisition, door to door, outbound, new customer, opener, won, canvass
`
