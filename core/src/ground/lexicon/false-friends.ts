/** Phrases that sound like a pastime and are none: what stands inside them is not read. */
// biome-ignore format: a table of words
export const falseFriends = `
running a, running the, running our, running an, running my, running his, running her, running their, running two, running three, running four, running five, running several, running multiple, running large, running small, running up, running out, running down, running late, running smoothly, running water, running costs, running on, running at scale, running in production, running lean, running cross-functional, running operations, running projects, running workshops, running events, running campaigns, running teams, running meetings, running for office, running into, hit the ground running, up and running, long-running, long running, keep things running, keeps things running, smooth running, running experiments, running ads, running user, running business, running complex, running production, running databases, running kubernetes, running data, running payroll, running sprints, running global, running marketing, running machines, kept running, keep running, keep it running, stays running, keeping the lights on, front runner, front-runner, test runner, github runner, runner-up, runner up, task runner, job runner, marathon session, marathon meeting, marathon sessions, marathon meetings, a marathon not a sprint, a marathon and not a sprint, not a marathon, sprint marathon, ran a, ran the, ran our, run the, run a, run our, run rate, run book, dry run, test run, runs the, runs a, runs our, in the long run
climbing the ladder, climbing the corporate ladder, climbed the ladder, climb the ladder, climbing the ranks, climbed the ranks, climbing through the ranks, climbed through the ranks, corporate ladder, climbing revenue, climbed from, climbing costs, steep climb, climbed to, climbed the career, climbing the career, climb the corporate
clean-up crew, cleanup crew, work crew, film crew, ground crew, cabin crew, build crew, repair crew, kitchen crew, tenants' crew, fishing for leads, fishing for bugs, twitching to, throwing money, throwing resources, behind the wheel, reinvent the wheel, reinventing the wheel, throwing ideas, cog in the wheel, steering wheel, surfing waves of change, singing from the same, sing from the same, singing leads, sing its praises, singing the praises, singing praises, plain sailing it, lead singer of nothing, knit team, close-knit, tight-knit, knitting together, knit together, dancing around, dig into, digging into, juggling priorities, brewing trouble, trouble brewing, weaving together, starter kit, growing pains, growing team, growing teams, chess with regulators, planting seeds, plant seeds, harvest data, record growth, record sales, cooking up
fishing for compliments, fishing for, fishing expedition, phishing, fish out of water, fishing industry, fishing fleet, commercial fishing, big fish, fish market
sailing through, sailed through, smooth sailing, plain sailing, sails through, set sail, sail through
rowing back, row back, rowed back, rows back, rows of, rows and columns, row-level, row level, rows per, million rows, billion rows, thousand rows, table rows, row and column, rows in, in a row, death row, savile row, rows a day, database rows
juggling priorities, juggling multiple, juggling several, juggling deadlines, juggling many, juggling competing, juggling tasks, juggling stakeholders, juggling work, juggle multiple, juggle priorities, juggle competing, juggle several, juggling three, juggling two, juggle many
writing code, writing software, writing tests, writing documentation, writing docs, writing sql, writing reports, writing proposals, writing grants, grant writing, writing about payments, technical writing, technical writer, copywriting, ux writing, ux writer, proposal writer, grant writer, content writing, content writer, writing copy, writing specs, writing queries, writing requirements, writing clean, writing scripts, writing python, writing java, writing technical, writing policy, writing policies, writing business, in writing, writing skills, business writing, report writing, medical writer, medical writing, writing press, writes code, writes software, writing maintainable, writing a report, writing unit
reading data, reading comprehension, reading logs, reading the room, reading code, reading between, read replicas, read-only, proof reading, proofreading, well read, meter reading, meter readings, read the, reader experience, card reader, card readers, reading area, university of reading
painting a picture, paint a picture, painted a picture, paint the picture, paints a picture, paint shop, paint line, paint booth, paint industry, paintings conservation, painting the full picture, painting the picture
drawing on, drawing from, drawing conclusions, draw on, drawing up, drawings, technical drawing, technical drawings, drawing board, drawing insights, drawing attention, draws on, draws from, engineering drawing, cad drawing
cooking the books, cooked up, cook county, line cook, tim cook, something cooking, james cook, cook up, prep cook, short-order cook, captain cook, thomas cook, cook islands, cook medical
diving into data, diving deep, deep diving, deep dive, deep dives, deep-dive, diving into, dive into, diving in
boxing day, time boxing, time-boxing, timeboxing, boxing clever, unboxing
wrestling with, wrestled with, fencing off, fencing contractor, fencing products, foil packaging
golf course management software, golf resort, vw golf, golf hospitality
surfing the web, channel surfing, couch surfing, crowd surfing, surf the web
bridge the gap, bridging
hiking prices, price hike, price hikes, hikes in, hiking rates, rate hike, rate hikes, fare hikes, wage hikes
coaching teams, coaching leaders
sprint planning, design sprint, design sprints, sprint reviews, sprint
swimming in data, swimming lanes, swim lane, swim lanes, swimlane, sink or swim, swimlanes, swimming against the tide, swimming pool maintenance, swimming pools
dance around, song and dance, to the music, facing the music, face the music, music industry, music streaming, music startup, music tech, music licensing, music label, music rights, music company, music business, apple music, amazon music, universal music, sony music, warner music, youtube music, music services, music platform, music app, music technology, music publishing
photography startup, photography company, photography business, photography studio, photography agency, photography app, photography platform, photography marketplace, photography software, photography studios, product photography, food photography for, wedding photographer, real estate photography, photography services, photography gmbh, stock photography
skating over, on thin ice, skating on thin ice
acting ceo, acting head, acting manager, acting director, acting as, acting lead, acting on, acting cfo, acting cto, acting team, acting president, acting chief, acting vp, acting principal, acting deputy, acting chair, bad actors, threat actors, actor model, threat actor, actors in, fast-acting, acting with, acting quickly, key actors, state actors, acting product, acting engineering
chess pieces, game of chess between, chess with suppliers
gaming industry, gaming company, gaming commission, gaming startup, gaming platform, gaming companies, mobile gaming company, gaming studio, gaming regulator, video game company, video games company, video games industry, video game industry, video game studio, gaming division, gaming products, gaming sector, casino gaming, gaming control
wine industry, wine retailer, wine importer, wine company, wine distributor, wine marketplace, wine e-commerce, wine ecommerce, wines & spirits, wine and spirits, wine startup
coffee chain, coffee company, coffee roaster startup, coffee chat, coffee chats, grab a coffee, over coffee, coffee shop, coffee shops, coffee brand, coffee machines, coffee retailer
garden leave, gardening leave, garden centre, garden center, kindergarten, madison square garden, covent garden, garden grove, gardens by the bay, home and garden, home & garden, welwyn garden city, garden city, olive garden, walled garden, garden tools, garden products
horses for courses, dark horse, work horse, workhorse, trojan horses
bike sharing, bike share, bike-sharing, bike-share, e-bike startup, bike company, bicycle manufacturer, bike manufacturer, bike retailer, bicycle company, bike-share operator, bike rental
travel industry, travel company, travel up to, travel 25, travel 50, willing to travel, travel tech, travel startup, travel platform, travel booking, travel management, travel agency, travel agent, business travel, corporate travel, travel retail, travel and hospitality, travel & hospitality, travel sector, travel expenses, open to travel, travel required, travel brands, travel insurance, travel e-commerce
theater of operations, theatre of operations, operating theatre, operating theatres, security theater, home theater, home theatre, theatre nurse
marketing films, film industry, film company, film studio, film production company, plastic film, thin film, thin films, film coating, packaging film, packaging films
orchestrated, orchestration, orchestra of agents, flute board, harp renewables
bass fishing boats, drum up, drumming up, drum up support, beat the drum
history of success, history of, track record, purchase history, browsing history, employment history, medical history, version history, work history, payment history, credit history, proven history, transaction history, history in
climate tech, climate-tech, climate control, climate risk, climate startup, climate company, business climate, climate data, climate finance, climate modelling, work climate, economic climate, climate software, climate reporting, climate consulting
mentoring junior, mentored junior, mentored engineers, mentoring engineers, mentored a team, mentor junior, mentoring team, mentors engineers, mentoring developers, mentored developers, mentoring new hires, mentoring and coaching staff, mentored interns, mentor engineers, mentoring analysts, mentoring colleagues, mentoring peers, mentored two, mentored three, mentored four, mentored five, mentored 3, mentored 4, mentored 5, mentoring staff, mentoring designers, mentored new, mentoring a team, mentor and coach, mentoring interns, mentored analysts, mentoring product, mentored and, mentored colleagues, mentoring less experienced
open source intelligence, open-source intelligence, open source software stack, open-source stack, open source tools, open-source tools, open source technologies, open source databases, open-source technologies, using open source, using open-source, open source libraries, open-source libraries, open source tooling
seniors and juniors, juniors and seniors
maker of, market maker, decision maker, decision-maker, makers of, policy maker, policy makers, film maker, market-maker, chip maker, game maker, maker-checker, deal maker, toy maker, car maker, watch maker, tool maker, coffee maker
clay tablets, harry potter
potter around
cash flow yoga, dog food, dogfooding, dog-fooding, dog food company, dog food brand, dog-eat-dog, watchdog, top dog, pet food, hot dog, hot dogs, datadog
cat herding, herding cats, like herding cats, cats of the, fat cats
hunting for bugs, bug hunting, job hunting, house hunting, threat hunting, head hunting, headhunting, bargain hunting
moonshot, shooting for the stars, shoot for, troubleshooting
flying start, flying colours, flying colors, flying blind
magic happen, the magic, magic formula
skiing equipment company, ski resort operator, ski resort, ski resorts
boulder county, in boulder, boulder creek
surfing brand, surf brand
tennis court project, football stadium, basketball arena, football club, sports betting
debate club of, debates about, debating whether, heated debate
prison tech, prison telecom
novel approach, novel approaches, novel method, novel methods, novel solution, novel solutions, novel algorithm, novel algorithms, novel coronavirus, novel ways, novel techniques, novel drug, novel therapies, novel materials, novel therapeutics, novel way, novel technology, novel technologies, a novel machine, novel framework, novel tools, novel deep, novel idea, novel ideas, novel data, novel models, novel use, novel products, novel compounds, novel biomarkers, novel features
poetry in motion, maven and poetry, poetry dependency
illustrator and, adobe illustrator, illustrator and photoshop, illustrator cc
seasoned sailor, loom video, loom large, looms large, loom videos
bowling over
hoops to jump, jump through hoops, jumping through hoops
rugby cement
polo shirts, marco polo
judo strategy, kata, karate chop
forge relationships, forge partnerships, forge new, forge strong, forge alliances, sourceforge, forge ahead
sketch and figma, figma and sketch, sketch to code, sketch app, adobe xd
museum of, natural history museum, science museum, national museum, museum tech, museum shop, museum software
bees knees, spelling bee, spelling bees
hives of activity, apache hive
maps team, google maps, apple maps, road maps, roadmaps, heat maps, journey maps, maps api, process maps, story maps, mind maps, here maps, value stream maps, maps out, heatmaps, indoor maps, maps platform, mapsforge
coins, crypto coins, stable coins, stablecoins, alt coins, meme coins
vinyl flooring, vinyl siding, vinyl wraps, vinyl windows, vinyl cutters
wood products company, wood manufacturing, furniture company, furniture retailer, furniture maker company
cake day, piece of cake, pies charts, bake off competitor, baked in, half-baked, baked into, bake in, bakes in, bake into
watches over, smart watches, watches the, smartwatches, apple watches
salsa verde brand, spark salsa
green belt, black belt six sigma, six sigma black belt, lean six sigma
tutors online platform, tutoring startup, tutoring platform, tutoring company, tutoring app, tutoring marketplace
the homeless ceo, literacy rates, data literacy, ai literacy, computer literacy, health literacy, digital literacy skills required
film buff software, double bass notes
programming languages, natural languages, query languages, domain-specific languages
puzzles out, solve puzzles for customers, complex puzzles, business puzzles, solving puzzles in data, love puzzles that
train models, training models, trains models, trains new, trains staff, trains the, trains teams, trains engineers, trains and, trains sales, trains people, trains junior
story telling data, data storytelling, visual storytelling, brand storytelling, storytelling with data, business storytelling
`
