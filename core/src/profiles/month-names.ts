/** Months as people write them, folded, one line a language; a slash parts two forms. The order settles shared abbreviations. */
export const monthNames: Record<string, string> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar/janner februar/feber marz/maerz april mai juni juli august september oktober november dezember',
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  ca: 'gener febrer marc abril maig juny juliol agost setembre octubre novembre desembre',
  pl: 'styczen/stycznia luty/lutego marzec/marca kwiecien/kwietnia maj/maja czerwiec/czerwca lipiec/lipca sierpien/sierpnia wrzesien/wrzesnia pazdziernik/pazdziernika listopad/listopada grudzien/grudnia',
  cs: 'leden/ledna unor/unora brezen/brezna duben/dubna kveten/kvetna cerven/cervna cervenec/cervence srpen/srpna zari rijen/rijna listopad/listopadu prosinec/prosince',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  hu: 'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december',
  tr: 'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik',
  fi: 'tammikuu/tammikuuta helmikuu/helmikuuta maaliskuu/maaliskuuta huhtikuu/huhtikuuta toukokuu/toukokuuta kesakuu/kesakuuta heinakuu/heinakuuta elokuu/elokuuta syyskuu/syyskuuta lokakuu/lokakuuta marraskuu/marraskuuta joulukuu/joulukuuta',
  ru: 'январь/января февраль/февраля март/марта апрель/апреля маи/мая июнь/июня июль/июля август/августа сентябрь/сентября октябрь/октября ноябрь/ноября декабрь/декабря',
  uk: 'січень/січня лютии/лютого березень/березня квітень/квітня травень/травня червень/червня липень/липня серпень/серпня вересень/вересня жовтень/жовтня листопад/листопада грудень/грудня',
  el: 'ιανουαριος/ιανουαριου φεβρουαριος/φεβρουαριου μαρτιος/μαρτιου απριλιος/απριλιου μαιος/μαιου ιουνιος/ιουνιου ιουλιος/ιουλιου αυγουστος/αυγουστου σεπτεμβριος/σεπτεμβριου οκτωβριος/οκτωβριου νοεμβριος/νοεμβριου δεκεμβριος/δεκεμβριου',
}

/** What stands for "until now" at the end of a range, folded. */
// biome-ignore format: a table of words
export const presentWords = [
  'present', 'now', 'current', 'currently', 'today', 'ongoing', 'to date', 'till date', 'date', 'heute', 'aktuell', 'jetzt',
  'laufend', 'gegenwart', 'dato', "aujourd'hui", 'actuel', 'actuellement', 'en cours', 'ce jour', 'maintenant', 'actualidad',
  'la actualidad', 'presente', 'actual', 'actualmente', 'hoy', 'la fecha', 'o momento', 'momento', 'atual', 'atualmente',
  'hoje', 'o presente', 'ate o momento', 'oggi', 'attuale', 'attualmente', 'in corso', 'ad oggi', 'heden', 'nu', 'nuvarande', 'naa', 'nåtid',
  'pagaende', 'na', 'naavaerende', 'navaerende', 'd.d.', 'nykyinen', 'nykyhetki', 'obecnie', 'teraz', 'dosud', 'soucasnost',
  'prezent', 'jelenleg', 'halen', 'gunumuz', 'devam ediyor', 'настоящее время', 'по настоящее время', 'н.в.', 'дотепер',
  'теперішніи час', 'σημερα', 'παρον', 'avui', 'actualitat', '至今', '现在', '現在', '현재', 'الآن', 'الحاضر', 'כיום', 'היום',
]

/** Words that may stand between two dates. */
// biome-ignore format: a table of words
export const rangeWords = [
  'to', 'until', 'till', 'through', 'thru', 'bis', 'a', 'au', 'al', 'hasta', 'ate', 'tot', 'tot en met', 't/m', 'til', 'till',
  'do', 'fino a', "jusqu'a", 'по',
]
