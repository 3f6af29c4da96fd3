/** Eritrean and Ethiopian names: the second name is the father's own name, not a family name. */
import { type NameList, spelt } from './name-list.ts'

export const eritrean: NameList = {
  script: 'Ethi',
  order: 'given father',
  male: spelt(`Filmon|ፊልሞን|Filimon
Yonas|ዮናስ|Jonas
Samuel|ሳሙኤል
Natnael|ናትናኤል|Nathnael
Robel|ሮቤል
Merhawi|መርሃዊ|Mehrawi
Abel|ኣቤል
Henok|ሄኖክ|Enok
Kibrom|ክብሮም|Kubrom
Awet|ዓወት
Mikal|ሚካኤል|Mikael,Michael`),
  female: spelt(`Selam|ሰላም|Salam
Feven|ፌቨን|Fevan
Luwam|ልዋም|Luam
Rahwa|ራህዋ
Winta|ዊንታ
Helen|ሄለን`),
  family: spelt(`Tesfay|ተስፋይ|Tesfai,Tesfaye
Haile|ሃይለ|Hayle
Gebremedhin|ገብረመድህን|Gebre Medhin
Kidane|ኪዳነ
Berhane|ብርሃነ|Birhane
Tekle|ተኽለ|Tecle
Ghebru|ገብሩ|Gebru
Weldu|ወልዱ|Woldu
Mehari|መሓሪ
Okbay|ዕቝባይ|Okubay`),
}

export const ethiopian: NameList = {
  script: 'Ethi',
  order: 'given father',
  male: spelt(`Dawit|ዳዊት|David
Abdi|አብዲ
Biruk|ብሩክ|Bruk
Tolosa|ቶሎሳ|Tolossa
Getachew|ጌታቸው
Kaleb|ካሌብ`),
  female: spelt(`Hanna|ሃና|Hana
Meron|ሜሮን
Bethlehem|ቤተልሔም|Betelhem
Tigist|ትዕግሥት|Tigest
Lensa|ሌንሳ
Chaltu|ጫልቱ`),
  family: spelt(`Bekele|በቀለ
Tadesse|ታደሰ|Taddese
Alemu|አለሙ
Girma|ግርማ
Lemma|ለማ
Dinka|ዲንቃ
Abebe|አበበ`),
}
