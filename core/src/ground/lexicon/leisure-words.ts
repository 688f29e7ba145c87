/** Words by which somebody speaks of spare time; only beside them does "climbing" mean rock. */
// biome-ignore format: a table of words
export const leisureWords = [
  'outside (?:of )?(?:work|the office|hours|office|my job|the day job|of that)', 'off the clock', 'after (?:work|hours)', 'before (?:work|breakfast)', 'spare time',
  'free time', 'leisure', 'weekends?', 'evenings?', 'mornings?', 'sundays?', 'saturdays?', 'hobb(?:y|ies)', 'passions?', 'pastimes?', 'passionate', 'interests?',
  "when (?:i'm |i am |he's |she's |they're |he is |she is )?not (?:at|working|in|on|coding|behind)", "when (?:i'm|i am) away", 'away from (?:work|the desk|the office|the keyboard|my desk|screens?|the screen|my screen|computers)',
  "you'?(?:ll| will) (?:often |usually |probably |likely )?find me", 'can (?:often |usually )?be found', 'unwind\\p{L}*', 'relax\\p{L}*', 'recharge\\p{L}*', 'for fun', 'for pleasure', 'fan of', 'fell in love',
  'obsess\\p{L}*', 'addict(?:ed)?', 'learn(?:ed|ing|t)? (?:how )?to', 'badly', 'terribl[ey]', 'since childhood', 'since i was', 'as a (?:kid|child|boy|girl|teenager|student)', 'competitive(?:ly)?', 'keen', 'avid', 'amateur',
  'enthusiast(?:ic)?', 'recreational', 'self-taught', 'love[sd]?', 'loving', 'enjoy(?:s|ed|ing)?', 'fond of', 'happiest', 'club', 'team captain', 'varsity', 'not working', 'personally', 'in my life', 'private(?:ly)?', 'at home',
  'spends? (?:my |her |his |their )?(?:time|days|summers|winters|nights|evenings|weekends)', 'lunch ?break', 'holidays?', 'vacations?', 'summers?', 'winters?', 'into', 'also', 'lifelong', 'aspiring', 'occasional(?:ly)?', 'sometimes', 'mediocre',
  'bad at', 'slow(?:ly)?', 'plays?', 'played', 'playing', 'sideline', 'on the side', 'life outside', 'beyond work', 'not at (?:my|the) desk', 'laptop (?:is )?(?:closed|closes|shut)', 'logs? off', 'wander\\p{L}*', 'freizeit', 'hobbys?', 'wochenende',
  'leidenschaft\\p{L}*', 'begeister\\p{L}*', 'gerne?', 'privat', 'abseits', 'ausgleich', 'loisirs', 'passionnee?', 'temps libre', 'week-ends?', 'tiempo libre', 'aficiones', 'apasionad[oa]', 'tempos? livres?', 'nas horas vagas', 'adoro',
  'paixao', 'tempo libero', 'appassionat[oa]', 'vrije tijd', "hobby's", 'fuera del trabajo', 'fora do trabalho', 'en dehors', 'raced', 'finished', 'completed', 'hours a week', 'every (?:day|morning|week|sunday|saturday)', 'daily',
]
