import { fold } from './fold-words.ts'

export type SectionKind =
  | 'contact'
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'awards'
  | 'publications'
  | 'volunteer'
  | 'projects'
  | 'interests'
  | 'links'
  | 'other'

/** Headings as documents print them, folded, by what stands under them. */
const headings: Record<SectionKind, string> = {
  contact:
    'kontakta, yhteydenotto, контакт, 連絡先, 聯絡方式, 연락처, 联系, الاتصال, связаться, kontaktirovat, contact, contact details, contact info, contact information, kontakt, kontaktdaten, coordonnees, contacto, contactar, contato, contatos, contatti, contatta, contactgegevens, kontaktuppgifter, kontaktoplysninger, yhteystiedot, iletisim, контакты, 联系方式',
  summary:
    '概览, 概觀, 요약, 자기소개, сводка, sammendrag, sammenfatning, summary, professional summary, executive summary, career summary, profile, professional profile, personal profile, about, about me, objective, career objective, personal statement, overview, introduction, bio, zusammenfassung, profil, uber mich, kurzprofil, info, resume, a propos, profil professionnel, presentation, extracto, resumen, acerca de, acerca de mi, sobre mi, perfil, perfil profesional, resumo, resumo profissional, sobre, sobre mim, riepilogo, profilo, profilo professionale, chi sono, sommario, samenvatting, profiel, over mij, sammanfattning, resume professionnel, sammendrag, yhteenveto, podsumowanie, o mnie, ozet, hakkimda, общие сведения, о себе, 概要',
  work: '職歴, 職務経歴, 경력, 經歷, 经历, zkusenosti, experienta, pracovni zkusenosti, kokemus, experience, work experience, professional experience, work history, employment, employment history, career history, relevant experience, career, professional background, industry experience, experience professionnelle, experiences professionnelles, experiences, parcours professionnel, berufserfahrung, erfahrung, berufliche erfahrung, beruflicher werdegang, berufspraxis, praktische erfahrung, werdegang, arbeitserfahrung, experiencia, experiencia profesional, experiencia laboral, experiencia profissional, historico profissional, esperienza, esperienze, esperienza professionale, esperienze professionali, esperienza lavorativa, esperienze lavorative, ervaring, werkervaring, erfarenhet, arbetslivserfarenhet, erfaring, erhvervserfaring, arbeidserfaring, tyokokemus, doswiadczenie, doswiadczenie zawodowe, deneyim, is deneyimi, опыт работы, зкспертный опыт, 工作经历, 工作经验, 職務経歴',
  education:
    '学歴, 學歷, 학력, 教育背景, utdannelse, uddannelser, formazione scolastica, educatie, vzdelani, education, academic background, education and training, education & training, academic history, qualifications, academic qualifications, studies, training, ausbildung, bildung, bildungsweg, studium, akademischer werdegang, hochschulbildung, schulbildung, formation, formations, etudes, educacion, formacion, formacion academica, estudios, formacao, formacao academica, educacao, escolaridade, formazione, istruzione, istruzione e formazione, opleiding, opleidingen, utbildning, uddannelse, utdanning, koulutus, wyksztalcenie, edukacja, vzdelani, egitim, образование, 教育经历, 学历',
  skills:
    'mest relevanta kompetenser, viktigste ferdigheter, mest relevante ferdigheter, najwazniejsze umiejetnosci, en onemli yetenekler, one cikan yetenekler, основные навыки, ключевые навыки, 上位スキル, トップスキル, 热门技能, 主要技能, 熱門技能, 보유기술, 주요 보유기술, hlavni dovednosti, competente principale, tarkeimmat taidot, keahlian utama, habilidades principais, aptitudes principais, skills, top skills, technical skills, key skills, core skills, professional skills, skill set, core competencies, competencies, expertise, areas of expertise, technologies, tools, tools & technologies, tech stack, top-kenntnisse, kenntnisse, fahigkeiten, kompetenzen, it-kenntnisse, fachkenntnisse, edv-kenntnisse, principales competences, competences, competences techniques, competences cles, savoir-faire, aptitudes, aptitudes principales, habilidades, competencias, conocimientos, principais competencias, competenze, competenze principali, competenze tecniche, belangrijkste vaardigheden, vaardigheden, competenties, fardigheter, kompetenser, fremste ferdigheter, mest relevante kompetencer, kompetencer, taidot, parhaat taidot, umiejetnosci, glowne umiejetnosci, beceriler, yetenekler, навыки, 技能',
  languages:
    '言語, 語言, 언어, jezyki, limbi, jazyky, bahasa, languages, language skills, language, sprachen, sprachkenntnisse, langues, idiomas, linguas, lingue, talen, sprak, sprog, kielet, jezyki, jezyki obce, diller, языки, 语言',
  certificates:
    '資格, 資格と認定, 證照, 证书, 자격증, certyfikaty i licencje, lisanslar ve sertifikalar, lizenzen und zertifikate, certificeringer, sertifiseringer, licencer og certifikater, licenser och certifikat, лицензии и сертификаты, certificari, certifikace, certifications, certificates, certification, licenses, licenses & certifications, licenses and certifications, certifications & licenses, certifications and licenses, courses & certifications, professional certifications, courses and certifications, zertifikate, zertifizierungen, bescheinigungen und zertifikate, zertifikate und lizenzen, weiterbildung, weiterbildungen, certificats, certifications et licences, certificaciones, certificados, certificacoes, licencas e certificados, certificazioni, licenze e certificazioni, certificaten, certificeringen, certifieringar, certifikat, certifikater, certyfikaty, sertifikalar, сертификаты, 证书',
  awards:
    '受賞歴, 荣誉奖项, 榮譽與獎項, 수상 경력, utmarkelser och priser, utmaerkelser, haedersbevisninger og priser, nagrody i wyroznienia, oduller ve basarilar, награды и премии, honneurs et recompenses, honors-awards, honors & awards, honors and awards, honours & awards, honours and awards, awards, awards & honors, awards and honors, honors, achievements, awards & recognition, awards and recognition, recognition, auszeichnungen, auszeichnungen/preise, preise, distinctions, prix, prix et distinctions, reconocimientos y premios, premios, reconocimientos, logros, honras e premios, premios e reconhecimentos, riconoscimenti e premi, premi, riconoscimenti, prijzen, onderscheidingen, utmarkelser, priser, nagrody, oduller, награды',
  publications:
    '出版物, 论文著作, 出版作品, 著作, 출판물, publications, publications & talks, talks, talks & publications, selected publications, papers, patents, publikationen, veroffentlichungen, vortrage, patente, publicaciones, publicacoes, pubblicazioni, publicaties, publikationer, publikacje, yayinlar, публикации',
  volunteer:
    'volunteer, volunteering, volunteer experience, volunteer work, community involvement, community, community service, leadership & volunteering, ehrenamt, ehrenamtliches engagement, ehrenamtliche tatigkeiten, engagement, benevolat, experiences de benevolat, voluntariado, voluntariat, volontariato, vrijwilligerswerk, vrijwilligersactiviteiten, ideellt engagemang, wolontariat, gonullu deneyimi, волонтерство',
  projects:
    'projects, personal projects, notable projects, selected projects, side projects, key projects, academic projects, open source, open source projects, projekte, projets, proyectos, projetos, progetti, projecten, projekt, projekty, projeler, проекты, 项目经历',
  interests:
    "interests, hobbies, hobbies & interests, hobbies and interests, interests & hobbies, activities, personal interests, interessen, hobbys, hobbys und interessen, interets, centres d'interet, loisirs, intereses, aficiones, interesses, interessi, hobby, intressen, interesser, zainteresowania, ilgi alanlari, интересы",
  links:
    'links, profiles, online presence, online, web, websites, social, social media, social links, find me online, im netz, liens, enlaces',
  other:
    'references, referees, additional information, additional, miscellaneous, memberships, professional memberships, affiliations, declaration, personal details, personal information, personal data, referenzen, personliche daten, angaben zur person, sonstiges, references professionnelles, divers, referencias, datos personales, referenze, dati personali, referenties, persoonsgegevens, recommendations',
}

const kinds = new Map<string, SectionKind>()
for (const [kind, words] of Object.entries(headings))
  for (const word of words.split(', ')) if (!kinds.has(fold(word))) kinds.set(fold(word), kind as SectionKind)

/** What a heading announces: the whole line, or its first part before "&" or "and" when the whole is not known. */
export function findSectionKind(text: string): SectionKind | undefined {
  const words = fold(text)
    .replace(/^[\d.\s#*=_|-]+|[\s:.#*=_|-]+$/gu, '')
    .replace(/[‐‑]/g, '-')
  if (words.length > 45) return undefined
  const whole = kinds.get(words) ?? kinds.get(unspaced(words))
  if (whole) return whole
  const part = /^(.+?)(?:\s*[&/+,]\s*|\s+(?:and|und|et|y|e|en)\s+)(.+)$/u.exec(words)
  return part
    ? kinds.get(part[1] ?? '') && (kinds.get(part[2] ?? '') || words.split(' ').length <= 4)
      ? kinds.get(part[1] ?? '')
      : undefined
    : undefined
}

/** "E X P E R I E N C E" */
const unspaced = (words: string) => (/^(?:\S\s){3,}\S$/u.test(words) ? words.replace(/\s/g, '') : words)
