/** Words that people use for the same thing when they talk of work, a thing a line. Who it is about, and what one does with them. */
export const people = `
apprentice, trainee, intern, student, junior, graduate, newcomer, starter, school leaver, new hire, newly qualified, newly graduated, beginner, learner, youngster, young colleague, kid, young fella, lad, pupil, mentee, recruit, rookie, probationer, resident, cadet, understudy, commis, helper, assistant, improver, NVQ
teach, train, coach, mentor, precept, preceptor, preceptee, instruct, tutor, supervise, guide, bring on, grow, develop, raise, bring up, show how, pass on, sign off, onboard, induct, induction, shadow, pair, observe, workshop, clinic, lesson, class, drill, ride along, demonstrate, desk guide, buddy, nurture, sent on, became, make out of
colleague, team, staff, crew, gang, squad, shift, brigade, people, group, direct report, report, employee, worker, member, headcount, operative, hand, heads, nurses, engineers, technicians, operators, cooks, officers, drivers, agents, volunteers, folk, lads, adults in the building
lead, manage, supervise, run, head, oversee, boss, charge, in charge, take charge, hot seat, direct, captain, chair, foreman, coordinate, responsible, steer, command, leadership, reporting line, line management, allocate, delegate, rota, promote, appraisal
manager, boss, chief, head, director, executive, leader, senior, superior, principal, lead
stand in, deputise, deputy, act up, acting, cover, hold the fort, interim, fill in, step up, relief, absence, away, sick, replace, second in command, keys, unsupervised, alone, nobody around, on your own, sole, duty manager, charge nurse
customer, client, guest, shopper, buyer, punter, patron, user, visitor, account, consumer, subscriber, diner, passenger, policyholder, member, borrower, regulars, household, homeowner, tenant, resident, audience, owner
angry, upset, complaint, complain, difficult, shout, conflict, hard conversation, de-escalate, calm, tense, dispute, row, refund, grievance, irate, rude, furious, unhappy, disagreement, temper, confront, challenging, aggressive, settle, mediate, bad news, argument, won back, notice, recover
patient, resident, client, case, inpatient, outpatient, mother, child, newborn, ward, bed, bay, caseload, list
family, relative, parent, carer, mum, dad, mother, father, next of kin, wife, husband, guardian, home and school, loved one, caregiver
child, kid, pupil, student, youngster, teen, adolescent, young people, schoolchildren, toddler, infant, baby, youth, class, girls, boys
doctor, consultant, surgeon, physician, GP, clinician, specialist, registrar, anaesthetist, dentist, vet
board, trustee, governor, executive, committee, council, director, owner, C-suite, leadership team, shareholder, senior people, minister, partners
supplier, vendor, contractor, subcontractor, wholesaler, dealer, producer, farm, body shop, provider, partner, merchant, manufacturer, procurement, purchase, source, sourcing, buy, order
stakeholder, partner, department, other team, business side, buy-in, business partner, non-technical, non-finance, plant manager, analyst, cross-functional, other trades, trades, sales, marketing, finance, product, liaison, liaise, across, interface, sparks, contractor, joint, multi-agency, multidisciplinary, together
recruit, hire, hiring, interview, staffing, onboarding, candidate, vacancy, headhunt, filled, selection, appoint, take on, opening posts, people in, talent
keep people, retention, turnover, attrition, stay, leave, leavers, loyal, loyalty, signed again, renew, renewal, churn, come back, repeat, regular, returning, lapse, keep coming back, cancel, return, rebook
promote, succession, career, progress, step up, become, develop talent, moved on, advancement, next generation, talent, internal promotion, supervisor
volunteer, helper, unpaid, community, charity, cause, giving back, outreach, neighbour, society, club, camp
disability, disabled, autism, special needs, SEND, SEN, additional needs, inclusion, accessible, accessibility, a11y, blind, screen reader, visual impairment, deaf, wheelchair, differentiate, differentiation, adapt, IEP, keyboard
foreign, language, translate, interpret, bilingual, Spanish, Polish, Arabic, German, French, Urdu, mother tongue, English, EAL, ESL, multilingual, i18n, internationalisation, localisation, locale, speaking, do not speak, abroad, Welsh, Portuguese, Mandarin, sign language
old people, elderly, elder, older, geriatric, dementia, care home, nursing home, frail, senior citizen, Alzheimer, retirement
deal with people, empathy, compassion, bedside, comfort, reassure, listen, kindness, frightened, anxious, nervous, scared, fear, afraid, phobic, distress, worried, gentle, calm, grief, bereaved, human, manner, sit with, break down, heart
persuade, convince, influence, win over, pitch, sell, buy-in, talked into, negotiate, bring round, agree, agreement, listened to you, change mind
negotiate, bargain, haggle, deal, terms, price, beat down, contract, agree, settle, discount, rates, formula, procurement, concession
meet, meeting, visit, sit down, call, conversation, face to face, talk, session, one to one, walk
network, contact, relationship, connect, rapport, partner, alliance, referral, word of mouth, recommend, neighbour, introduce, ambassador, celebrity, patron
`
