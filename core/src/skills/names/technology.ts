/** One thing a line: its name | other names for it | what shows it. A `!` keeps capitals: "Go!" is the language. */
export const technology = `
programming | coding, software development, software engineering, scripting | Python, Java, C++, C#, JavaScript, TypeScript, Go!, Rust, Ruby, MATLAB, R!, PHP, Kotlin, Swift, VBA, Perl, Scala
Python | Python 3 | pandas, NumPy, Django, Flask, FastAPI, PySpark, Jupyter, scikit-learn
Java | Java 8, Java EE, J2EE, JVM | Spring Boot, Spring, Maven, Gradle, Hibernate
JavaScript | JS!, ES6, ECMAScript | TypeScript, Node.js, React, Vue, Angular, jQuery
TypeScript | TS! |
Go! | Golang |
Rust! | |
Ruby | Ruby on Rails, Rails | RSpec
PHP | Laravel, Symfony | WordPress, Drupal
C++ | C plus plus | Qt, STL, Unreal
C! | embedded C |
C# | C sharp, .NET, dotnet, ASP.NET, .NET Core | Unity, Blazor
Swift | SwiftUI, Objective-C |
Kotlin | | Android
Scala | | Akka, Spark
R! | R programming, RStudio, tidyverse | ggplot2, Shiny, R Markdown
MATLAB | Simulink, Octave |
VBA | Excel macros, macros, Visual Basic |
shell scripting | Bash, shell, PowerShell, command line | cron, awk
SQL | SQL queries, structured query language, T-SQL, PL/SQL, query writing, querying databases, SQL querying | MySQL, PostgreSQL, Oracle Database, SQL Server, BigQuery, Snowflake, Redshift, dbt, SQLite, queries, stored procedures, query optimization
databases | database, database design, database management, relational databases, RDBMS, DBMS, data storage, database administration | PostgreSQL, MySQL, Oracle Database, SQL Server, MongoDB, SQLite, Redis, Cassandra, DynamoDB, SQL, schema, indexes, MariaDB
PostgreSQL | Postgres |
MySQL | MariaDB |
SQL Server | MSSQL, Microsoft SQL Server |
Oracle Database | Oracle DB, Oracle SQL |
NoSQL | non-relational databases | MongoDB, Cassandra, DynamoDB, Redis, Couchbase
MongoDB | Mongo |
Redis | | caching
Elasticsearch | Elastic, OpenSearch, ELK | Kibana, Logstash
data modelling | data modeling, dimensional modelling, schema design, star schema | dbt, entity relationship
data warehousing | data warehouse, data warehouses, warehouse modelling | Snowflake, Redshift, BigQuery, dbt, star schema, Synapse
Snowflake | |
BigQuery | |
Redshift | |
Databricks | | Delta Lake, Spark
dbt | data build tool |
data engineering | data pipelines, ETL, ELT, data integration | Airflow, Spark, dbt, Kafka, warehouse, pipeline, ingestion, Fivetran, Informatica, Talend
Airflow | Apache Airflow | DAG
Spark | Apache Spark, PySpark |
Hadoop | Hive, HDFS, MapReduce |
Kafka | Apache Kafka | event streaming
event streaming | messaging, message queues, event-driven architecture, streaming, stream processing, real-time data, event-driven | Kafka, RabbitMQ, Kinesis, Pulsar, SQS, Pub/Sub, NATS, event-driven
RabbitMQ | |
cloud | cloud computing, cloud platforms, cloud platform, cloud infrastructure, cloud services, public cloud, cloud experience, cloud providers | AWS, Azure, Google Cloud, EC2, S3, Lambda, Terraform, Kubernetes, Heroku, cloud-native
AWS | Amazon Web Services, Amazon AWS | EC2, S3, Lambda, ECS, RDS, CloudFormation, Fargate, SageMaker, DynamoDB, CloudWatch
Azure | Microsoft Azure | Azure DevOps, Azure Functions, AKS
Google Cloud | GCP, Google Cloud Platform | BigQuery, Cloud Run, GKE
containers | containerization, containerisation, container orchestration | Docker, Kubernetes, Podman, ECS, Helm
Docker | Docker Compose, Dockerfile |
Kubernetes | K8s, EKS, GKE, AKS, OpenShift | Helm
infrastructure as code | IaC, infrastructure automation, configuration management | Terraform, CloudFormation, Ansible, Pulumi, Puppet, Chef
Terraform | |
Ansible | |
CI/CD | continuous integration, continuous delivery, continuous deployment, deployment automation, release automation, build pipelines, release pipeline, automated deployments, deployment pipelines, release process, shipping | Jenkins, GitHub Actions, GitLab CI, CircleCI, Argo CD, deployment pipeline, pipeline that ships, releases, deploys, Azure DevOps, TeamCity
Jenkins | |
GitHub Actions | |
DevOps | DevOps practices, site reliability, SRE, platform engineering, reliability engineering | CI/CD, Docker, Kubernetes, Terraform, Jenkins, deployment, on call, pipeline, infrastructure
observability | monitoring, system monitoring, logging, alerting, telemetry, application monitoring, tracing | Prometheus, Grafana, Datadog, New Relic, Splunk, CloudWatch, PagerDuty, dashboards for latency, OpenTelemetry, Sentry
incident management | incident response, incident handling, on call, production support, outages, on-call, major incidents | post-mortems, postmortem, root cause, PagerDuty, was on call, outage, runbooks, incident
Linux | Unix, Ubuntu, Red Hat, RHEL | Bash
Windows Server | Active Directory | Group Policy
networking | computer networks, network administration, network engineering, TCP/IP | Cisco, routers, switches, VPN, firewall, DNS, LAN, WAN, CCNA, subnet, BGP
cybersecurity | security, information security, application security, cyber security, IT security, secure coding, infosec, security awareness | penetration testing, encryption, vulnerability, SOC 2, ISO 27001, firewall, SIEM, OWASP, access control, threat, audit of access, CISSP, zero trust, pen test, phishing
identity and access management | IAM, single sign-on, SSO, access management | Okta, Active Directory, OAuth, SAML
microservices | microservice architecture, service-oriented architecture, SOA, distributed systems, distributed architecture | services, gRPC, event-driven, Kafka, service mesh
system design | software architecture, architecture, solution architecture, systems architecture, technical design, scalable architecture, technical architecture | designed the architecture, architected, microservices, domain-driven design, scalable, distributed
legacy modernisation | legacy modernization, legacy systems, modernisation, migration, migrations, replatforming, legacy code | monolith, migrated, moved a monolith, legacy, rewrote, migration of, refactor
APIs | API, REST, REST APIs, RESTful APIs, API design, web services, API development, integrations, API integration | GraphQL, gRPC, OpenAPI, Swagger, Postman, endpoints, SOAP, webhook
GraphQL | |
frontend development | frontend, front-end, front end, web development, UI development, client-side, frontend skills, front-end development | React, Vue, Angular, Svelte, HTML, CSS, JavaScript, TypeScript, Next.js, web app
React | React.js, ReactJS | Redux, Next.js, JSX
Vue | Vue.js, Nuxt |
Angular | AngularJS |
HTML and CSS | HTML, CSS, HTML5, CSS3 | Sass, Tailwind, Bootstrap
Node.js | Node, NodeJS | Express, NestJS
backend development | backend, back-end, back end, server-side | Java, Go!, Node.js, Django, Spring, APIs, PostgreSQL, microservices
full-stack development | full stack, full-stack | React, Node.js
mobile development | mobile, mobile apps, app development, iOS, Android, mobile app | Swift, Kotlin, React Native, Flutter, App Store, Play Store
React Native | |
Flutter | Dart |
game development | games, game design, gameplay | Unity, Unreal, level design, HLSL
embedded systems | embedded, firmware, microcontrollers, embedded software | RTOS, ARM, STM32, Arduino, CAN bus, C!
software testing | testing, test automation, automated testing, QA, quality assurance, unit testing, unit tests, integration tests, test coverage, end-to-end testing, TDD, test-driven development, quality assurance of software, testing on devices | Selenium, Cypress, Playwright, Jest, JUnit, pytest, test cases, test plans, regression tests, coverage, tested, on the device, before release, bugs
code review | code reviews, code quality, clean code, engineering standards, engineering practices, raising engineering standards, engineering excellence, best practices | pair programming, pair sessions, linting, refactoring, review standards, SonarQube
version control | Git, GitHub, GitLab, source control, Bitbucket, SVN | pull requests
agile | Scrum, Kanban, agile methods, agile methodologies, sprint planning, agile working, agile development, agile delivery, agile ways of working | sprints, stand-ups, Jira, backlog, retrospectives, scrum master, SAFe, user stories
Jira | Atlassian, Jira Service Management | Confluence
performance tuning | performance optimization, performance optimisation, performance, speed, query optimization, query tuning, optimization, latency, efficiency of code, performance engineering, web performance | faster, latency, rewriting slow queries, cut load time, load from, response time, throughput, caching, profiling, milliseconds, reduced the time, slow queries, page load
scalability | scale, scaling, high traffic, high availability, large scale, scalable systems, high-traffic systems | requests per second, million users, daily active users, transactions per second, uptime, concurrent, throughput, load
machine learning | ML!, deep learning, predictive modelling, predictive modeling, AI!, artificial intelligence, machine-learning models, neural networks, machine learning in production, MLOps, machine learning engineering | TensorFlow, PyTorch, scikit-learn, XGBoost, random forest, neural network, classifier, recommender, trained a model, model that predicts, predicts, LLM, computer vision, NLP, embeddings, SageMaker, gradient boosting, propensity
TensorFlow | Keras |
PyTorch | |
large language models | LLMs, LLM, generative AI, prompt engineering, GenAI, GPT, AI tools | RAG, ChatGPT, OpenAI, Claude, LangChain, fine-tuning
natural language processing | NLP, text mining | sentiment analysis, tokenization, spaCy, BERT, chatbot
computer vision | image recognition, image processing | OpenCV, object detection, segmentation model
data science | applied data science | machine learning, statistics, Python, R!, regression, model, predictive
statistics | statistical analysis, statistical methods, statistical modelling, statistical modeling, stats, applied statistics, statistical rigor, statistical rigour, quantitative analysis, quantitative methods, statistical testing, statistical knowledge, quantitative skills, biostatistics, statistical software | regression, hypothesis testing, ANOVA, A/B test, significance, confidence intervals, Bayesian, SPSS, SAS!, Stata, R!, time series, multivariate, sampling, correlation, logistic, experimental design, Minitab, survival analysis, statistician, standard deviation
experimentation | A/B testing, A/B tests, AB testing, split testing, experiment design, experiments, controlled experiments, test and learn, causal inference, running experiments, multivariate testing, hypothesis-driven | A/B, ran experiments, control group, testing them with, tested with a tenth, split test, holdout, variant, Optimizely, uplift, tested two versions, randomised, randomized, trial of two
forecasting models | time series, time series forecasting, demand models | ARIMA, Prophet, forecast model
data analysis | data analytics, analytics, analysis, analysing data, analyzing data, analytical skills, data skills, data-driven decisions, data literacy, working with data, data interpretation, analytical thinking, business analytics, data-driven, quantitative evidence, evaluating data, figures | SQL, Excel, Tableau, Power BI, analysed, analyzed, regression, dashboards, Python, pivot tables, insights, evaluated data, looked at data, years of data, data on, Looker, cohort, figures, measured, counted, modelled, survey data, trends
data visualisation | data visualization, visualisation, visualization, dashboards, dashboard, reporting dashboards, BI, business intelligence, BI tools, visualisation work, dashboarding, data storytelling, charts | Tableau, Power BI, Looker, Qlik, Grafana, D3, charts, matplotlib, Data Studio, MicroStrategy
Tableau | |
Power BI | PowerBI, DAX | Power Query
Looker | Looker Studio, Data Studio, LookML |
Qlik | QlikView, Qlik Sense |
data quality | data cleaning, data cleansing, data governance, data integrity, data validation, master data, data accuracy, clean data, data management | cleaned, cleaning, deduplicated, reconciled, validation, standardised, standardized, consolidated, data dictionary, joined data
Excel | Microsoft Excel, MS Excel, advanced Excel, spreadsheets, spreadsheet, spreadsheet skills, Google Sheets, pivot tables | VLOOKUP, pivot, macros, VBA, spreadsheet, power query, workbook
Microsoft Office | MS Office, Office 365, Microsoft 365, Office suite, MS 365, Google Workspace, G Suite, computer skills, IT skills, basic computer skills | Word, Excel, PowerPoint, Outlook
PowerPoint | presentations software, slide decks, Google Slides, Keynote | deck, slides
SAP | SAP ERP, SAP S/4HANA, S/4HANA, SAP R/3 | SAP FI, SAP MM, SAP EWM, SAP Retail, ABAP, SAP HANA, SAP CO, SAP SD
ERP | ERP systems, enterprise resource planning, ERP system | SAP, NetSuite, Dynamics 365, Sage, Infor, Odoo, Oracle ERP, Epicor, JD Edwards, DATEV
NetSuite | Oracle NetSuite |
Dynamics 365 | Microsoft Dynamics, Navision, Business Central |
SharePoint | Teams!, Microsoft Teams, OneDrive |
ServiceNow | ITSM, ITIL, IT service management | incident tickets, change requests
IT support | technical support, help desk, helpdesk, desktop support, service desk, second-line support, end-user support, troubleshooting hardware | tickets, Active Directory, password resets, hardware
technical troubleshooting | troubleshooting, debugging, root cause analysis, problem diagnosis, diagnostics, fault finding, diagnosing problems, technical problem solving, bug investigation | reproduced bugs, debugged, root cause, traced, logs, diagnosed, fault, found the cause, bugs
automation | process automation, workflow automation, RPA, scripting, automating, scripting or automation, automation skills, robotics in the workplace, working with automation | automated, script, UiPath, Zapier, macros, Power Automate, bots, cron, robot, machine does, by itself, automatic
blockchain | smart contracts, Solidity, web3, Ethereum |
privacy | GDPR, data protection, data privacy, CCPA, privacy law, confidentiality rules, HIPAA compliance, privacy regulations | consent, anonymised, anonymized, personal data, DPO, HIPAA
technical documentation | documentation, technical writing, writing documentation, user guides, knowledge base, documenting, help articles, manuals, runbooks | wrote the guide, help articles, user guide, manual, wiki, documented, how-to, Confluence, specification, standard operating procedures, articles
`
