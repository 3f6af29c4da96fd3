/** Names of Kurdish, Iranian and Afghan children; many Afghan children have one name only. */
import { type NameList, spelt } from './name-list.ts'

export const kurdish: NameList = {
  script: 'Arab',
  order: 'given father',
  male: spelt(`Rebin|ڕێبین|Rebeen
Karwan|کاروان|Karvan
Hemin|هێمن|Hemn
Zana|زانا
Dilshad|دڵشاد|Dlshad
Shwan|شوان|Shvan
Aram|ئارام
Soran|سۆران
Rawand|ڕەوەند|Rawend
Sarkawt|سەرکەوت|Sarkaut
Bahman|بەهمەن
Diyar|دیار|Diar`),
  female: spelt(`Shilan|شیلان|Shelan
Rojin|ڕۆژین|Rozhin
Avin|ئەڤین|Evin
Chra|چرا|Chira`),
  family: spelt(`Ahmad|ئەحمەد|Ahmed
Rasul|ڕەسوڵ|Rasool
Hama|حەمە|Hamma
Karim|کەریم|Kareem
Qadir|قادر|Kadir,Ghader
Mahmud|مەحموود|Mahmoud
Aziz|عەزیز
Sharif|شەریف|Sherif`),
}

export const iranian: NameList = {
  script: 'Arab',
  order: 'given family',
  male: spelt(`Amir|امیر
Reza|رضا
Arash|آرش
Milad|میلاد
Saman|سامان
Pouya|پویا|Puya
Mehdi|مهدی|Mahdi`),
  female: spelt(`Sara|سارا
Parisa|پریسا
Mahsa|مهسا
Elnaz|الناز`),
  family: spelt(`Karimi|کریمی
Rostami|رستمی
Moradi|مرادی
Azizi|عزیزی
Ahmadi|احمدی
Sohrabi|سهرابی`),
}

export const afghan: NameList = {
  script: 'Arab',
  order: 'given family',
  male: spelt(`Zabihullah|ذبیح الله|Zabiullah,Zabihulla
Noorullah|نورالله|Nurullah
Hamidullah|حمیدالله|Hameedullah
Najibullah|نجیب الله|Najeebullah
Samiullah|سمیع الله|Sami Ullah
Wahid|وحید|Waheed
Farhad|فرهاد
Esmat|عصمت|Ismat
Rahim|رحیم|Raheem
Sher|شیر
Gul Agha|گل آغا|Gulagha
Jawad|جواد|Javad`),
  female: spelt(`Zahra|زهرا
Shabnam|شبنم
Laila|لیلا|Leila
Fatima|فاطمه|Fatema`),
  family: spelt(`Khan|خان
Ahmadzai|احمدزی|Ahmad Zai
Safi|ساپی
Rahimi|رحیمی
Stanikzai|ستانکزی|Stanekzai
Hotak|هوتک
Noori|نوری|Nuri
Haidari|حیدری|Heydari
Shinwari|شینواری`),
}
