/** Names of Nigerian and Chinese children. */
import { type NameList, plain, spelt } from './name-list.ts'

export const nigerian: NameList = {
  script: 'Latn',
  order: 'given family',
  male: plain('Osaze Tobi Emeka Ifeanyi Kelechi Sodiq Efosa'),
  female: plain('Blessing Faith Osas Precious Adesuwa Esther Joy Temitope Ngozi Favour'),
  family: spelt(`Omoregie|Omoregie|Omorege
Osagie|Osagie
Ẹdosa|Ẹdosa|Edosa
Igbinedion|Igbinedion
Adébáyọ̀|Adébáyọ̀|Adebayo
Okonkwo|Okonkwo
Ehigiator|Ehigiator
Olawale|Olawale`),
}

export const chinese: NameList = {
  script: 'Hans',
  order: 'family given',
  male: spelt(`Jiahao|家豪|Jia Hao
Zhiqiang|志强|Zhi Qiang
Wei|伟
Haoran|浩然|Hao Ran
Jun|军`),
  female: spelt(`Xiaoling|晓玲|Xiao Ling
Mei|梅
Yuting|雨婷|Yu Ting
Lihua|丽华|Li Hua
Xinyi|欣怡|Xin Yi`),
  family: spelt(`Chen|陈|Chan,Tan
Lin|林|Lam,Lim
Zheng|郑|Cheng
Huang|黄|Wong
Wang|王
Liu|刘|Lau`),
}
