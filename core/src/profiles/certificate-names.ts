// Names as they are printed; what is in brackets may be there or not, "/" parts the wordings at that place.
// biome-ignore format: a table of words
const table = `
AWS Certified Cloud Practitioner;AWS Certified Developer – Associate;AWS Certified SysOps Administrator – Associate;AWS Certified Solutions Architect – Professional
AWS Certified DevOps Engineer – Professional;AWS Certified Security – Specialty;AWS Certified Machine Learning – Specialty;AWS Certified Data Engineer – Associate
AWS Certified Advanced Networking – Specialty;AWS Certified Database – Specialty;AWS Certified AI Practitioner
Microsoft Certified: Azure Administrator Associate;Microsoft Certified: Azure Developer Associate;Microsoft Certified: Azure Solutions Architect Expert
Microsoft Certified: Azure Data Engineer Associate;Microsoft Certified: Azure AI Fundamentals;Microsoft Certified: Azure Data Fundamentals;Microsoft Certified: Power BI Data Analyst Associate
Microsoft Certified: Power Platform Fundamentals;Microsoft Certified: Security Operations Analyst Associate;Microsoft Certified: DevOps Engineer Expert;Microsoft 365 Certified: Fundamentals
Microsoft Certified Professional;Microsoft Certified Solutions Expert;Microsoft Certified Systems Engineer;Microsoft Office Specialist;Microsoft Excel Expert;MCSA: SQL Server
Google Cloud Certified Professional Cloud Architect;Google Cloud Certified Professional Data Engineer;Google Cloud Certified Associate Cloud Engineer;Google Cloud Digital Leader
Google Ads Search Certification;Google Ads Display Certification;Google Analytics Certification;Google Analytics for Beginners;Google UX Design Professional Certificate
Google Project Management Professional Certificate;Google IT Support Professional Certificate;Google Data Analytics Professional Certificate;Google Cybersecurity Professional Certificate
Fundamentals of Digital Marketing;Google Digital Garage;Meta Certified Digital Marketing Associate;Meta Front-End Developer Professional Certificate;Meta Social Media Marketing
IBM Data Science Professional Certificate;IBM Data Analyst Professional Certificate;IBM Cybersecurity Analyst;Enterprise Design Thinking Practitioner;Enterprise Design Thinking Co-Creator
Oracle Certified Associate;Oracle Certified Professional, Java SE 8 Programmer;Oracle Cloud Infrastructure Foundations Associate;Oracle Database SQL Certified Associate;Sun Certified Java Programmer
Cisco Certified Network Associate;Cisco Certified Network Professional;Cisco Certified Internetwork Expert;CompTIA A+;CompTIA Network+;CompTIA Security+;CompTIA Cloud+;CompTIA Linux+
Salesforce Certified Administrator;Salesforce Certified Advanced Administrator;Salesforce Certified Platform Developer I;Salesforce Certified Sales Cloud Consultant;Salesforce Certified Service Cloud Consultant
Salesforce Certified Platform App Builder;Salesforce Certified Marketing Cloud Email Specialist;Trailhead Ranger;SAP Certified Application Associate;SAP Certified Development Associate
Red Hat Certified Engineer;Red Hat Certified System Administrator;Certified Kubernetes Administrator;Certified Kubernetes Application Developer;Certified Kubernetes Security Specialist
HashiCorp Certified: Terraform Associate;Docker Certified Associate;Databricks Certified Data Engineer Associate;SnowPro Core Certification;MongoDB Certified Developer;Confluent Certified Developer for Apache Kafka
dbt Fundamentals;Tableau Certified Data Analyst;Alteryx Designer Core Certification;Neo4j Certified Professional;Elastic Certified Engineer;Splunk Core Certified User;VMware Certified Professional
Certified Information Systems Security Professional;Certified Information Security Manager;Certified Information Systems Auditor;Certified in Risk and Information Systems Control;Certified Ethical Hacker
Certified Cloud Security Professional;Offensive Security Certified Professional;GIAC Certified Incident Handler;GIAC Security Essentials;Certified Information Privacy Professional/Europe
Certified Data Privacy Solutions Engineer;Certified Information Privacy Manager;Certified in Cybersecurity;ISO/IEC 27001 Lead Implementer;ISO/IEC 27001 Lead Auditor;ISO 27001 Foundation;ISO 9001 Internal Auditor
ISO 13485 Internal Auditor;ISO 14001 Lead Auditor;ISO 45001 Lead Auditor;ITIL Foundation;ITIL 4 Foundation;ITIL v3 Foundation;ITIL Foundation Certificate in IT Service Management;ITIL 4 Managing Professional
TOGAF 9 Certified;TOGAF 9 Foundation;COBIT 5 Foundation;PRINCE2 Foundation;PRINCE2 Practitioner;PRINCE2 Agile Practitioner;MSP Practitioner;AgilePM Foundation;AgilePM Practitioner;Change Management Practitioner
Project Management Professional;PMI Agile Certified Practitioner;Certified Associate in Project Management;Program Management Professional;PMI Professional in Business Analysis;Project Management Foundations
Certified Scrum Master;Certified Scrum Product Owner;Advanced Certified ScrumMaster;Professional Scrum Master I;Professional Scrum Master II;Professional Scrum Product Owner I;Professional Scrum Developer
Certified Scrum Developer;Certified Scrum Professional;Certified SAFe Agilist;Certified SAFe Practitioner;Certified SAFe Scrum Master;SAFe Program Consultant;Leading SAFe;Kanban Management Professional;Team Kanban Practitioner;Management 3.0
ICAgile Certified Professional;Agile Coaching;Agile Foundations;Scrum: The Basics;Scrum Fundamentals Certified;Lean Six Sigma Black Belt;Lean Six Sigma Yellow Belt;Lean Six Sigma White Belt;Six Sigma Green Belt;Six Sigma Black Belt;Six Sigma Yellow Belt
Certified Six Sigma Green Belt;Certified Lean Practitioner;Lean Management;Lean Manufacturing;Total Quality Management;Certified Quality Auditor;Certified Quality Engineer;Certified Manager of Quality/Organizational Excellence
Certified in Production and Inventory Management;Certified in Logistics, Transportation and Distribution;Certified Purchasing Manager;Certified Professional in Supply Management;Supply Chain Operations;Supply Chain Fundamentals;Supply Chain Management;Supply Chain Logistics
Dangerous Goods by Road;Customs Compliance;Incoterms 2020;Forklift Licence;Warehouse Management;Chartered Financial Analyst;CFA Level I;CFA Level II;CFA Institute Investment Foundations;Financial Risk Manager;Certified Financial Planner
Chartered Alternative Investment Analyst;Certified Management Accountant;Certified Internal Auditor;Certified Fraud Examiner;Chartered Accountant;Association of Chartered Certified Accountants;Chartered Institute of Management Accountants;Enrolled Agent
Certified Treasury Professional;Certified Anti-Money Laundering Specialist;Certified Payroll Professional;Certified Bookkeeper;QuickBooks ProAdvisor;QuickBooks Certified User;Xero Advisor Certified;Series 7;Series 63;Series 65;Series 66
Financial Modeling & Valuation Analyst;Financial Modeling;Financial Markets;Corporate Finance;Bloomberg Market Concepts;Accounting Fundamentals;Financial Accounting;Investment Banking;Mergers and Acquisitions
Professional in Human Resources;Senior Professional in Human Resources;Associate Professional in Human Resources;SHRM Certified Professional;Certified Compensation Professional;CIPD Level 5;CIPD Level 7;Talent Acquisition Specialist;LinkedIn Certified Professional Recruiter
Certified Employee Benefit Specialist;Certified Professional in Talent Development;Associate Certified Coach;Professional Certified Coach;Certified Professional Coach;Executive Coaching;Systemic Coach;Mediation Training;Certified Mediator;Train the Trainer;Crucial Conversations;Situational Leadership
Myers-Briggs Type Indicator;Insights Discovery Practitioner;Hogan Assessment Certification;StrengthsFinder Coach;Mental Health First Aid;Mental Health First Aider;First Aid;First Aid at Work;Emergency First Aid at Work;Standard First Aid;CPR Certification
Paediatric First Aid;Advanced Cardiac Life Support;Pediatric Advanced Life Support;Emergency Medical Technician;Certified Nursing Assistant;Licensed Practical Nurse;Family Nurse Practitioner;Critical Care Registered Nurse;Certified Emergency Nurse;Oncology Certified Nurse
Wound Care Certified;Certified Clinical Research Professional;Certified Clinical Research Coordinator;Good Clinical Practice;Good Manufacturing Practice;Good Laboratory Practice;HIPAA Compliance;Certified Professional in Healthcare Quality;Certified Pharmacy Technician
Registered Dietitian;Licensed Clinical Social Worker;Licensed Professional Counselor;Board Certified Behavior Analyst;Registered Behavior Technician;Physical Therapist Assistant;Certified Personal Trainer;Certified Strength and Conditioning Specialist;Group Fitness Instructor
Yoga Teacher Training;Registered Yoga Teacher;Pilates Instructor;Lifeguard Certification;Swimming Instructor;Ski Instructor;Sailing Instructor;Rowing Coach;Football Coaching Licence;Mountain Leader;Climbing Instructor;Bicycle Mechanic;Dive Master;Rescue Diver;Advanced Open Water Diver
Day Skipper;Yachtmaster Offshore;Coastal Skipper;VHF Radio Operator;Private Pilot License;Commercial Pilot License;Airline Transport Pilot;Remote Pilot Certificate;Drone Pilot;Commercial Driver's License;Heavy Vehicle Licence
Food Safety Manager;Food Hygiene and Safety Level 2;Food Safety Level 3;ServSafe Manager;ServSafe Food Protection Manager;HACCP Level 3;Personal Licence Holder;Certified Sommelier;Introductory Sommelier;WSET Level 1 Award in Wines;WSET Level 2 Award in Wines;WSET Level 3 Award in Wines and Spirits;Certified Cicerone
Certified Hospitality Supervisor;Certified Meeting Professional;Certified Event Planner;Professional Engineer;Engineer in Training;Fundamentals of Engineering;Chartered Engineer;Incorporated Engineer;LEED Green Associate;LEED Accredited Professional;LEED AP Building Design and Construction;WELL Accredited Professional;BREEAM Assessor
Passive House Designer;Certified Energy Manager;Certified Energy Auditor;Registered Architect;Autodesk Certified Professional;AutoCAD Certified Professional;Revit Architecture;Revit Certified Professional;Certified SolidWorks Associate;Certified SolidWorks Professional;BIM Manager;Certified Construction Manager
OSHA 10-Hour General Industry;OSHA 30-Hour Construction;OSHA 30-Hour General Industry;NEBOSH National General Certificate;NEBOSH International General Certificate;IOSH Managing Safely;Certified Safety Professional;Associate Safety Professional;Confined Space Entry;Working at Height;Manual Handling;Fire Warden;Fire Marshal
Certified Welder;Certified Welding Inspector;Master Electrician;Journeyman Electrician;Gas Safe Registered;Certified Maintenance & Reliability Professional;PLC Programming;Crane Operator;Licensed Master Plumber;Licensed Real Estate Agent;Real Estate Salesperson;Real Estate Broker;Notary Public;Bar Admission;Paralegal Certificate;Licensed Attorney
Certified Translator;Court Interpreter;Sworn Translator;Teaching English as a Foreign Language;Certificate in Teaching English to Speakers of Other Languages;Qualified Teacher Status;Montessori Teacher;Early Childhood Education;Special Education Teacher;Teaching License;Substitute Teacher;Instructional Design;Learning How to Learn;Foundations of Teaching for Learning
Certificate of Proficiency in English;Certificate in Advanced English;First Certificate in English;Cambridge English: Advanced;Cambridge English: First;Goethe-Zertifikat B1;Goethe-Zertifikat B2;Goethe-Zertifikat C1;TestDaF;DELE B2;DELE C1;DELF B1;DELF B2;DALF C1;TOEFL iBT;IELTS Academic;TOEIC Listening and Reading;HSK Level 4;JLPT N2;CELI 3
HubSpot Inbound Marketing;HubSpot Inbound Certification;HubSpot Email Marketing;HubSpot Sales Software;Inbound Marketing;Inbound Sales;Content Marketing;Email Marketing;Social Media Marketing;Hootsuite Platform Certification;Digital Marketing;Search Engine Optimization;SEO Fundamentals;SEO Foundations;Marketing Foundations;Brand Management;Professional Certified Marketer
Marketing Analytics;Growth Marketing;Copywriting;Storytelling for Business;Graphic Design;Graphic Design Specialization;Adobe Certified Expert;Adobe Certified Professional;Adobe Photoshop;InDesign Essential Training;Illustrator Essential Training;UX Foundations;UX Design;User Experience Design;Interaction Design;Interaction Design Specialization;Human-Computer Interaction;Certified Usability Analyst
Certified User Experience Professional;Web Accessibility;Certified Professional in Accessibility Core Competencies;Accessibility for Web Design;Product Management;Certified Product Manager;Product Owner;Product Strategy;Pragmatic Marketing Certified;Business Analysis Foundations;Certified Business Analysis Professional;Entry Certificate in Business Analysis;Business Model Canvas
Machine Learning;Machine Learning Specialization;Neural Networks and Deep Learning;Improving Deep Neural Networks;Supervised Machine Learning: Regression and Classification;Advanced Learning Algorithms;Deep Learning;Deep Learning Specialization;Sequence Models;Natural Language Processing;Natural Language Processing Specialization;TensorFlow Developer Certificate;Generative AI;Generative AI for Everyone;AI For Everyone;Prompt Engineering
Reinforcement Learning;Computer Vision;Data Science;Data Science Specialization;Applied Data Science;Applied Data Science with Python;Introduction to Data Science;Data Analysis with Python;Python Data Structures;Using Python to Access Web Data;Using Databases with Python;Programming for Everybody;Getting Started with Python;Python Essential Training;Python for Data Science;Crash Course on Python
R Programming;The Data Scientist’s Toolbox;Exploratory Data Analysis;Statistics with R;Statistical Inference;Bayesian Statistics;Regression Models;Getting and Cleaning Data;Introduction to Statistics;SQL for Data Science;Advanced SQL;Learning SQL;Database Management;Databases and SQL for Data Science;Big Data;Hadoop Fundamentals;Spark Fundamentals I;Functional Programming Principles in Scala
Java Programming;Learning Java;Learning Git and GitHub;Git Essential Training;JavaScript Essential Training;JavaScript Algorithms and Data Structures;Responsive Web Design;Front End Development Libraries;Learning React;React Essential Training;Node.js Essential Training;HTML Essential Training;CSS Essential Training;Full Stack Web Development;Web Development Bootcamp;iOS Development;Android Basics Nanodegree
Algorithms, Part I;Algorithms, Part II;Cloud Computing;Internet of Things;Blockchain Basics;Cybersecurity Foundations;Introduction to Cybersecurity;Network Security;Excel Essential Training;Excel: Advanced Formulas and Functions;Excel Skills for Business;Excel Skills for Business: Essentials;Advanced Excel;Power BI Essential Training;Tableau Essential Training;PowerPoint Essential Training;Word Essential Training
Time Management Fundamentals;Time Management;Communication Foundations;Interpersonal Communication;Effective Listening;Public Speaking;Conflict Resolution;Conflict Resolution Foundations;Critical Thinking;Strategic Thinking;Strategic Planning;Negotiation Foundations;Successful Negotiation: Essential Strategies and Skills;Emotional Intelligence;Building Resilience;Managing Stress;Change Management;Leadership;Leadership Foundations;Inclusive Leadership
Developing Your Leadership Philosophy;Leading Remote Teams;Leading without Formal Authority;Managing Teams;Managing Virtual Teams;Delegating Tasks;Coaching and Developing Employees;Performance Management;Team Building;Diversity, Inclusion, and Belonging;Becoming a Manager;Customer Service Foundations;Customer Success Management;Customer Experience;Sales Foundations;Sales Management;Key Account Management;Becoming a Product Manager
Business Writing;Technical Writing;Writing in Plain English;Business Ethics;Corporate Governance;Entrepreneurship;Innovation Management;Sustainability Strategies;Sustainable Development Goals;Climate Change;Project Management Simplified;Microsoft Project Essential Training;Risk Management;Operations Management;Operations Management Foundations;Process Improvement Foundations;Successful Aging;Psychological First Aid;The Science of Well-Being;Introduction to Psychology;Model Thinking
`

const squeeze = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f®™©:,]/g, '')
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[–—-]\s/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const names = new Set(table.trim().split(/[;\n]/).map(squeeze))
const beginnings = new Set<string>()
const neighbours = new Set<string>()
for (const name of names) {
  const words = name.split(' ')
  for (let at = 1; at < words.length; at++) {
    beginnings.add(words.slice(0, at).join(' '))
    neighbours.add(`${words[at - 1]} ${words[at]}`)
  }
}

/** What the names that certificates usually bear say of two lines: is the first whole, do both make one, does the second begin another? */
export function compareWithKnown(sofar: string, next: string) {
  const [first, second] = [squeeze(sofar), squeeze(next)]
  const both = `${first} ${second}`
  const pair = `${first.split(' ').at(-1)} ${second.split(' ')[0]}`
  return {
    whole: names.has(first),
    one: names.has(both) || beginnings.has(both),
    another: names.has(second),
    begins: second.includes(' ') && beginnings.has(second),
    neighbours: neighbours.has(pair),
  }
}
