/** One thing a line: its name | other names for it | what shows it. */
export const financeAndLaw = `
accounting | bookkeeping, general ledger, financial accounting, accountancy, accounts, GL!, full-cycle accounting, accounting knowledge, double-entry, journal entries | reconciled, invoices, ledger, month-end, VAT, Sage, QuickBooks, Xero, accruals, trial balance, balance sheet, journal
month-end close | month end, monthly close, closing, period close, year-end close, closing the books, month-end closing, month-end, year-end, close process, monthly closing | reconciled, accruals, trial balance, close in days, monthly accounts, bank accounts every month, closing entries, month-end
accounts payable | AP!, payables, supplier invoices, invoice processing, purchase ledger, creditors, paying suppliers, accounts payable volume, vendor invoices | supplier invoices, payment runs, invoices a month, approvals, expense claims
accounts receivable | AR!, receivables, credit control, collections, debt collection, dunning, sales ledger, debtors, collecting payments, cash collection, debtor management | overdue, debtor days, DSO, credit limit, collected, reminders, outstanding payments
reconciliation | bank reconciliation, account reconciliation, reconciliations, balance sheet reconciliation | reconciled
payroll | payroll experience, payroll processing, wages, running payroll, payroll administration | payroll, ADP, payslips, wages, salaries paid
tax | taxation, tax knowledge, VAT, tax returns, tax compliance, corporate tax, tax preparation, sales tax, income tax, tax advisory, indirect tax | VAT return, tax return, HMRC, transfer pricing, filings, tax filings
auditing | audit, external audit, internal audit, exposure to auditors, auditors, audit experience, audits, audit preparation, working with auditors, internal controls, SOX, controls, financial controls, control environment | audit, auditors, Big Four, control tests, SOX, workpapers, audit findings, audit file
financial reporting | management reporting, management accounts, reporting, financial statements, board reporting, statutory accounts, reports for directors, management accounting, reporting to management, annual accounts, reporting for directors, statutory reporting | monthly reports, management pack, board pack, financial statements, reports for, KPI report, annual report, report to the board
IFRS | international accounting standards, GAAP, US GAAP, UK GAAP, accounting standards, HGB, IAS | IFRS 16, ASC 606
consolidation | group accounts, consolidation of group accounts, group reporting, intercompany, consolidated accounts | subsidiaries, intercompany, consolidated
financial planning | FP&A, budgeting and forecasting, forecasting, financial forecasting, budget planning, planning and budgeting, financial planning and analysis, rolling forecast, forecasts, budget process | forecast, budget, variance analysis, rolling forecast, planned the budget, five-year plan
financial modelling | financial modeling, financial models, valuation, DCF, business cases, business case, cash flow modelling | discounted cash flow, model, LBO, valuation, scenario, NPV, business case, sensitivity
financial analysis | variance analysis, profitability analysis, financial acumen, cost analysis, finance knowledge, business acumen, commercial acumen, number skills, numeracy, financial skills, commercial understanding, financial literacy | margins, variance, ratio, ROI, cost per, financial management, pivot tables
treasury | cash management, liquidity, cash flow, cash-flow management, working capital, liquidity management, cash flow planning | cash flow, bank covenant, liquidity, hedging, cash pooling
corporate finance | M&A, mergers and acquisitions, investment banking, due diligence, deals, transactions, transaction experience, fundraising rounds, private equity | due diligence, acquisition, merger, IPO, data room, deal, pitch book
risk management | risk, risk assessment, risk analysis, credit risk, operational risk, risk control, enterprise risk | risk register, risk assessment, stress test, exposure, hedged, VaR, assessed risk, mitigations
compliance | regulatory compliance, regulation, regulatory affairs, AML, KYC, anti-money laundering, regulatory knowledge, regulatory requirements, regulatory, know your customer, regulatory experience | AML, KYC, regulator, policy breaches, compliance training, Basel, MiFID, audits, FCA, Sarbanes-Oxley, inspections, FDA, inspections, MHRA, ISO, audit findings, regulator
investment management | portfolio management, asset management, wealth management, equity research, investments, financial advice, investment analysis | portfolio, funds, AUM, Bloomberg, equities, bonds
lending | credit analysis, loans, mortgages, underwriting, credit assessment, loan processing, mortgage | loan, mortgage, credit applications, underwriting
insurance | claims, claims handling, underwriting insurance, actuarial, claims processing, claims management, broking | claims, policies, premiums, loss adjuster
banking | retail banking, commercial banking, bank experience, teller | branch, accounts opened, teller, customers' accounts
QuickBooks | Intuit QuickBooks |
Xero | |
Sage | Sage 50, Sage 200, Sage Intacct |
DATEV | |
Bloomberg | Bloomberg Terminal |
accounting systems | accounting software, finance systems, bookkeeping software, systems you know, financial systems, accounting packages | Sage, Xero, QuickBooks, SAP, NetSuite, DATEV, Oracle
ACCA | CIMA, chartered accountant, ACA, CPA, ACCA or CIMA qualification, accounting qualification, certified public accountant, accountancy qualification, professional accounting qualification | part-qualified
CFA | chartered financial analyst |
law | legal experience, legal knowledge, legal practice, legal work, legal background | solicitor, lawyer, attorney, counsel, LLB, barrister, claims, litigation, legal advice
litigation | disputes, dispute resolution, commercial litigation, trial experience, courtroom experience, advocacy, court experience, court work, trial advocacy, court appearances, trials, courtroom | trials, High Court, pleadings, witness statements, court, claims, hearings, cross-examined, motions, depositions, tribunal
arbitration | international arbitration, arbitral proceedings | arbitral, tribunal seat
alternative dispute resolution | ADR!, mediation, settlement, settlements, out-of-court settlement, conciliation | settled, mediation, mediated, arbitral, settlement
contract law | contract drafting, contracts, drafting contracts, contract review, commercial contracts, contract management, drafting agreements, contract negotiation, agreements, drafting | drafted agreements, contract, supply agreements, NDAs, terms, licence agreements, reviewed contracts, leases
legal writing | legal drafting, drafting skills, writing briefs, legal opinions | drafted pleadings, memoranda, opinions, briefs, witness statements
legal research | case law research, Westlaw, LexisNexis, legal databases | Westlaw, Lexis, researched case law
e-discovery | disclosure, document review, ediscovery, discovery, discovery management | Relativity, disclosure, documents reviewed, discovery
intellectual property | IP!, IP law, patents, trademarks, copyright, patent law, intellectual property work, patent, inventions | patent, trade mark, trademark, licensing, inventor, filed patents
employment law | labour law, labor law, employment disputes, employment legislation, workplace law | dismissal, tribunal, employment contracts, grievance, redundancy, unfair dismissal
corporate law | company law, corporate governance, company secretarial, governance, board governance | board minutes, shareholders, articles, incorporation, mergers, corporate transactions
real estate law | property law, conveyancing, real estate, leases, property, land law | conveyancing, leases, landlord, tenants, completion, property
criminal law | criminal defence, prosecution, criminal defense, criminal work | defendants, prosecution, police station
family law | family court, custody, divorce, court reports, child custody | family court, custody, divorce
immigration law | visas, immigration, asylum | visa, asylum, work permits
legislation | legislative drafting, law-making, bylaws, regulations drafting, statutory drafting, drafting legislation, policy drafting | bylaw, bill, drafted the regulation, ordinance, statute, act passed, law that, amendments
paralegal work | legal assistance, legal secretary, case preparation, legal administration | bundles, filings, paralegal
pro bono | legal clinic, volunteer legal work, free legal advice, legal aid | legal clinic, volunteer
practice management software | Clio, legal software, billing hours, time recording | Clio, billable hours
`
