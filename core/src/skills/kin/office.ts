/** The same of offices, technology, money, media and laboratories. */
export const office = `
frontend, user interface, UI, React, Vue, Angular, Svelte, TypeScript, CSS, component, design system, page, screen, browser, single-page app, responsive, Storybook, form, checkout page, bundle
backend, server, API, REST, GraphQL, microservice, endpoint, service layer, Node, Java, Spring, Django, Go, Rails, business logic, integration, gRPC
API testing, Postman, REST, endpoint, contract test, swagger, OpenAPI, response code, payload, integration test
test automation, automate, Cypress, Selenium, Playwright, WebdriverIO, Appium, regression suite, end-to-end, scripted tests, nightly run, flaky, test framework, CI
load testing, performance testing, JMeter, k6, Gatling, Locust, throughput, stress test, soak test, response time, concurrent users, benchmark
security testing, penetration test, OWASP, vulnerability scan, Burp, ethical hacking, fuzz, threat model, SAST, DAST
manual testing, exploratory, test case, defect, bug report, device, acceptance, UAT, sign-off, regression, user story
mobile, iOS, Android, Swift, Kotlin, Flutter, React Native, app store, phone, tablet, device, push notification
cloud, AWS, Azure, GCP, Google Cloud, EC2, Lambda, S3, migration, lift and shift, serverless, Terraform, CloudFormation, Kubernetes, hosting
infrastructure as code, Terraform, Ansible, Puppet, CloudFormation, Pulumi, Helm, provision, configuration management
containers, Docker, Kubernetes, Helm, pod, cluster, EKS, orchestration, image registry, namespace
continuous integration, CI, CD, pipeline, Jenkins, GitLab, GitHub Actions, deployment, release train, build time, deploy daily, rollout, canary, blue-green
monitoring, observability, Prometheus, Grafana, Datadog, alert, log, tracing, OpenTelemetry, dashboards, SLO, error budget, on-call, paging
incident response, incident, outage, on-call, pager, postmortem, post-mortem, root cause, mean time, recovery, MTTR, runbook, war room, severity, restore
database, SQL, PostgreSQL, MySQL, Oracle, query, index, schema, stored procedure, replication, tuning, migration, partition, Mongo
performance, latency, faster, slow query, cache, caching, profile, throughput, optimise, memory, page load, response time, scale, bottleneck
architecture, design decision, monolith, microservices, system design, event-driven, domain model, RFC, ADR, platform, refactor, decouple, split
technical debt, refactor, legacy, rewrite, modernise, clean up, deprecate, upgrade, migrate, dead code
code review, review, pull request, pair programming, standards, lint, conventions, mentor developers, guild, style guide
security, information security, ISO 27001, SOC 2, encryption, access control, identity, SSO, firewall, SIEM, phishing, vulnerability, patch, zero trust, hardening, GDPR
networking, network, router, switch, Cisco, firewall, VPN, LAN, WAN, Wi-Fi, DNS, TCP, cabling, access point
IT support, helpdesk, service desk, ticket, first line, second line, Active Directory, laptop, onboarding kit, ServiceNow, Jira Service, password reset, desktop, printer, ITIL, user support
data engineering, pipeline, ETL, ELT, Airflow, dbt, Spark, Kafka, warehouse, Snowflake, BigQuery, ingest, batch, stream, data lake, orchestration
data quality, duplicate, clean, validate, reconcile, missing value, data contract, lineage, freshness, master data, golden record
data modelling, star schema, dimension, dbt, warehouse, entity, fact table, semantic layer, mart
statistics, statistical, regression, hypothesis, significance, confidence interval, A/B test, experiment, sample size, R, SPSS, SAS, variance, probability, survey weights, Bayesian, causal
experimentation, A/B, split test, variant, trial, lift, control group, conversion, uplift, pilot, hypothesis
machine learning, model, predict, classifier, regression, neural, training data, feature, scikit-learn, PyTorch, TensorFlow, recommend, churn model, NLP, deploy model, forecast model
data visualisation, dashboard, Tableau, Power BI, Looker, chart, report, Excel, graph, self-service, KPI, visual
SQL, query, Postgres, BigQuery, stored procedure, database, Redshift, pull data, window function
spreadsheets, Excel, pivot table, Power Query, macro, VBA, VLOOKUP, Google Sheets, workbook, tracker, model
product management, roadmap, backlog, discovery, user interview, prioritise, feature, launch, OKR, stakeholder, requirement, user story, product sense, PRD, release, customer problem
user research, interview users, usability, customer research, survey, focus group, persona, diary study, insight, observation, prototype test
project management, project plan, milestone, risk register, Gantt, budget, stakeholder, PRINCE2, PMP, steering, deliver, on time, scope, RAID, work stream, MS Project
agile, scrum, sprint, retrospective, kanban, stand-up, velocity, backlog, story points, ceremony, Jira
requirements, business analysis, workshop, user story, process map, BPMN, specification, gap analysis, acceptance criteria, as-is, elicit
mechanical design, CAD, SolidWorks, Creo, CATIA, Inventor, drawing, tolerance, GD&T, assembly, FEA, prototype, bracket, housing, 3D print
electronics, PCB, circuit, schematic, Altium, soldering, oscilloscope, microcontroller, firmware, EMC, sensor, board bring-up
embedded, firmware, C, C++, RTOS, microcontroller, ARM, driver, bootloader, FPGA, VHDL, CAN bus
controls, PLC, SCADA, Siemens, ladder logic, automation, robot, HMI, Allen-Bradley, drives, sensor
structural, steel, concrete, beam, Eurocode, load, finite element, foundation, bridge, seismic, calculation
civil works, drainage, highway, junction, earthworks, sewer, AutoCAD Civil 3D, culvert, road, site supervision, utilities
process engineering, reactor, P&ID, HAZOP, distillation, scale-up, pilot plant, heat exchanger, yield, Aspen, mass balance
reliability engineering, FMEA, failure, root cause, MTBF, Weibull, test rig, warranty, preventive, condition monitoring
medical devices, ISO 13485, design control, FDA, 510(k), risk file, ISO 14971, verification, validation, MDR, clinical evaluation
month-end close, close, ledger, journal, accrual, reconciliation, balance sheet, prepayment, intercompany, working day, trial balance, consolidate
financial reporting, statutory accounts, IFRS, GAAP, FRS 102, year-end, annual report, consolidation, disclosure, management accounts, board pack
audit, external auditors, internal audit, control testing, SOX, finding, working papers, sampling, walkthrough, clean opinion
budgeting, budget, forecast, reforecast, variance, cost centre, plan, FP&A, zero-based, annual plan, spending
cash flow, liquidity, treasury, working capital, credit control, debtor days, DSO, bank, forecast, covenant, hedge, receivables
tax, VAT, corporation tax, return, HMRC, IRS, transfer pricing, relief, provision, filing, 1099, sales tax
payroll, pay run, payslip, PAYE, pension, deductions, timesheets, statutory, starters and leavers, salary, ADP, Sage Payroll, payday
cost control, saving, overheads, renegotiate, cut spending, cost per, standard cost, waste, purchasing, value engineering
accounts payable, invoice, supplier payment, purchase order, three-way match, payment run, creditor, ledger
financial modelling, model, DCF, valuation, scenario, sensitivity, business case, ROI, NPV, LBO, due diligence
banking, lending, loan, mortgage, credit, underwriting, account opening, branch, KYC, teller, deposits
risk management, risk, control, register, mitigation, exposure, limit, stress test, Basel, scenario, operational risk, appetite
anti-money laundering, AML, KYC, sanctions, suspicious activity, due diligence, screening, financial crime
actuarial, pricing, reserving, claims triangle, mortality, Solvency, premium, loss ratio
insurance claims, claim, adjust, settle, reserve, policyholder, loss, liability, subrogation, coverage, file, catastrophe, estimate, Xactimate
underwriting, risk appetite, premium, policy, submission, broker, quote, bind, renewal
property sales, valuation, viewing, listing, vendor, offer, completion, let, tenancy, landlord, inspection, conveyance
employee relations, grievance, disciplinary, tribunal, investigation, mediation, dismissal, union, performance plan, absence, hearing
restructuring, redundancy, consultation, closure, closing, site closure, TUPE, reorganisation, layoff, severance, downsizing, at risk
people analytics, headcount, turnover report, HR metrics, workforce data, attrition rate, Workday report, HRIS
reward, compensation, pay, salary benchmark, bonus, job evaluation, grading, pay review, benefits, pay gap, equity
succession, talent review, nine-box, pipeline, high potential, career path, internal promotion, readiness, bench, critical roles
recruitment, recruit, hire, sourcing, vacancy, interview, applicant, job advert, time to hire, LinkedIn Recruiter, assessment centre, offer, onboarding, agency
retention, attrition, turnover, leavers, exit interview, stay interview, voluntary turnover, engagement, loyal, tenure
learning and development, training programme, course, workshop, e-learning, LMS, curriculum, academy, facilitate, needs analysis, coaching, leadership programme
employee engagement, survey, pulse, wellbeing, recognition, culture, morale, eNPS, listening, focus group
diversity, inclusion, EDI, DEI, equality, network, bias, under-represented, accessible, Pride, outreach
HR systems, Workday, SuccessFactors, HRIS, SAP HCM, BambooHR, PeopleSoft, self-service, employee records
HR policy, policy, handbook, flexible working, expenses, procedure, employment law, contract, ACAS
union, works council, collective agreement, bargaining, shop steward, industrial relations, strike, negotiate terms
new business, prospect, cold call, outbound, pipeline, lead, hunter, SDR, door, demo, conversion, opener
account management, key account, existing customers, renewal, upsell, expansion, cross-sell, relationship, QBR, client portfolio, retention, grow accounts
customer success, onboarding, adoption, health score, churn, renewal, NPS, QBR, escalation, customer outcome
sales forecasting, forecast, pipeline review, commit, CRM hygiene, Salesforce stage, quota, weighted, accuracy
sales negotiation, procurement, contract, legal, discount, redline, price, terms, close, deal
sales enablement, playbook, pitch deck, battle card, train reps, objection, onboarding reps, collateral
partner sales, channel, reseller, alliance, distributor, partner programme, co-sell, referral partner, VAR
sales leadership, sales team, reps, coach reps, hire reps, quota team, pipeline review, ride-along
quota, target, over target, % of quota, attainment, revenue, closed, ARR, bookings, president's club, top seller
CRM, Salesforce, HubSpot, Dynamics, Pipedrive, records, pipeline data, customer database, Zoho
procurement, buy, purchase, tender, RFP, supplier, category, contract, negotiate, savings, sourcing, vendor, spend, framework
supplier management, supplier, vendor, scorecard, lead time, call-off, delivery performance, audit supplier, contract review, dual source, quality of parts
brand, branding, identity, positioning, tone of voice, campaign, logo, rebrand, awareness, guideline, brand book, recognition
content marketing, blog, article, story, copy, editorial calendar, newsletter, case study, whitepaper, podcast, post, writing
SEO, organic search, keyword, ranking, Google, backlinks, meta, Ahrefs, search traffic, technical SEO
paid media, PPC, Google Ads, Facebook ads, Meta ads, cost per click, ROAS, paid search, display, bid, ad spend, retarget, cost per lead
email marketing, email, newsletter, open rate, click-through, Mailchimp, Klaviyo, segment, automation flow, mailing list, welcome series, campaign
social media, Instagram, TikTok, LinkedIn, followers, community, post, engagement rate, reel, influencer, channel, content calendar
influencer marketing, influencer, creator, ambassador, sponsorship, gifting, YouTuber
public relations, PR, press, journalist, media coverage, magazine, feature, release, newspaper, interview, broadcast, spokesperson, pitch story
product launch, launch, introduce, go-to-market, release, positioning, roll out, debut, bring to market, new product
marketing analytics, attribution, conversion, funnel, Google Analytics, GA4, cohort, LTV, CAC, dashboard, measure, tracking
market research, survey, focus group, competitor, segment, panel, insight, brand tracker, interview customers, shopper
B2B, business customers, trade, lead generation, account-based, distributor, wholesale, enterprise, trade show
event marketing, trade fair, stand, exhibition, booth, sponsorship, webinar, conference, roadshow, pop-up
marketing budget, budget, spend, paid search, agency fees, media plan, allocate, cost per acquisition
agency management, agency, freelancer, brief, creative, supplier, pitch process, retainer
journalism, report, interview, investigate, source, story, scoop, newsroom, deadline, article, beat, FOI, byline
editing, edit, proofread, sub-edit, copy-edit, house style, commission, manuscript, headlines, fact-check
copywriting, copy, headline, slogan, product description, ad, script, story, tone of voice, landing page
photography, photo, shoot, camera, Lightroom, portrait, studio, lighting, retouch
video, film, edit, Premiere, After Effects, shoot, footage, YouTube, animation, motion graphics, storyboard, produce
sound, audio, mixing, recording, Pro Tools, microphone, podcast, studio, PA, monitor desk
graphic design, InDesign, Illustrator, Photoshop, layout, poster, packaging, brochure, logo, typography, artwork, print
UX design, Figma, wireframe, prototype, usability, user flow, journey map, interaction, research, information architecture, design system, persona
design systems, component library, tokens, Figma library, pattern, consistency, shared components, Storybook
accessibility, WCAG, screen reader, contrast, keyboard, a11y, inclusive design, alt text, disabled users
interior design, space plan, mood board, FF&E, finishes, furniture, client brief, fit-out, lighting scheme
architecture practice, planning application, building regulations, Revit, detail drawing, BIM, concept, tender drawings, site visits, elevation
analytical chemistry, HPLC, GC, mass spectrometry, titration, assay, calibration, method validation, NMR, spectroscopy, reagent
molecular biology, PCR, sequencing, cloning, gel, DNA, RNA, CRISPR, primer, extraction, western blot
cell culture, cells, incubator, aseptic, flask, media, biosafety cabinet, passage, cryo
microbiology, culture, plates, gram stain, bacteria, incubation, isolates, antibiotic sensitivity, swab
lab instruments, analyser, calibrate, centrifuge, microscope, maintenance, autoclave, equipment, pipette, troubleshoot, service log
lab quality, ISO 15189, ISO 17025, accreditation, audit, non-conformance, SOP, procedure, proficiency, control chart, UKAS, GLP, CAPA
lab safety, COSHH, biohazard, waste, spill, risk assessment, PPE, fume hood, sharps, decontaminate
sample handling, sample, specimen, label, book in, chain of custody, reception, biobank, storage, freezer, barcodes, LIMS
lab information system, LIMS, barcodes, electronic lab notebook, results entry, worklist
clinical trials, trial, protocol, GCP, participant, recruitment of patients, ethics, monitoring visit, case report form, sponsor, site file
GMP, batch record, deviation, CAPA, cleanroom, validation, change control, quality assurance, release, FDA inspection
environmental science, sampling, water quality, soil, contamination, EIA, ecology, survey, monitoring wells, permit
publications, paper, journal, publish, article, conference, poster, citation, thesis, author
grant writing, grant, funding, proposal, award, bid, research council, principal investigator
office management, office, supplies, facilities, vendor, seating, reception, move, petty cash, post, meeting rooms, lease, cleaners
executive assistance, diary, calendar, travel, expenses, board papers, minutes, inbox, gatekeeping, CEO, itinerary
minute taking, minutes, agenda, board meeting, action log, committee, secretariat, papers
reception, front desk, visitors, switchboard, greet, phone, badge, post, waiting room
records management, filing, archive, records, retention schedule, scan, index, SharePoint, document control, folder, database
consulting, client, workstream, recommendation, slide, diagnostic, due diligence, operating model, steering committee, benchmarking, implementation
founding, founder, start-up, seed, investor, raise, pitch, first customers, co-founder, bootstrapped, MVP
board reporting, board, executive, present findings, trustees, committee paper, quarterly, C-suite, non-executive
stakeholder management, stakeholder, buy-in, agree, alignment, S&OP, cross-functional, consensus, committee, steering
demand planning, forecast accuracy, demand, statistical model, promotions, S&OP, SKU, seasonal, bias, baseline
inventory reduction, slow-moving, obsolete, stock, safety stock, write-off, working capital, days on hand, excess, cycle count, min-max, turns
lean, kanban, kaizen, 5S, six sigma, value stream, waste, takt, standard work, gemba, continuous improvement, green belt, SMED
`
