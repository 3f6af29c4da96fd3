/** Names of Sudanese, Syrian, Iraqi and Somali children: a given name, then the father's. */
import { type NameList, plain, spelt } from './name-list.ts'

export const sudanese: NameList = {
  script: 'Arab',
  order: 'given father',
  male: spelt(`Mohammed|محمد|Muhammad,Mohamed,Mohamad
Ahmed|أحمد|Ahmad
Abdalla|عبد الله|Abdullah,Abdallah
Ibrahim|إبراهيم|Ebrahim
Mustafa|مصطفى|Mostafa,Moustafa
Adam|آدم|Adem
Yasir|ياسر|Yaser
Khalid|خالد|Khaled
Omer|عمر|Omar,Umar
Ismail|إسماعيل|Esmail
Hamid|حامد|Hamed
Bashir|بشير|Basheer
Idris|إدريس|Idriss
Salih|صالح|Saleh
Musa|موسى|Mousa
Haroun|هارون|Harun`),
  female: spelt(`Amna|آمنة|Aamina
Fatima|فاطمة|Fatma
Maryam|مريم|Mariam
Huda|هدى|Hoda
Zainab|زينب|Zeinab
Salma|سلمى|Selma`),
  family: spelt(`Adam|آدم|Adem
Abdelrahman|عبد الرحمن|Abdulrahman,Abd Alrahman
Osman|عثمان|Othman,Usman
Yahya|يحيى|Yehia
Abakar|أبكر|Abaker,Abubakar
Ishaq|إسحاق|Ishag,Isaac
Hassan|حسن|Hasan
Suleiman|سليمان|Sulaiman,Soliman
Ali|علي
Haroun|هارون|Harun
Younis|يونس|Yunis
Elnour|النور|Al Nur,Alnoor
Jumaa|جمعة|Guma,Gomaa
Issa|عيسى|Eisa`),
}

export const syrian: NameList = {
  script: 'Arab',
  order: 'given family',
  male: spelt(`Omar|عمر|Omer
Yousef|يوسف|Yusuf,Youssef
Khaled|خالد|Khalid
Anas|أنس
Hamza|حمزة|Hamzeh
Bilal|بلال|Belal
Laith|ليث|Layth
Majd|مجد`),
  female: spelt(`Rima|ريما
Noor|نور|Nour
Hala|هالة
Leen|لين
Sidra|سدرة|Sedra`),
  family: spelt(`Haddad|حداد
Khatib|خطيب|Alkhatib
Darwish|درويش|Darwich
Najjar|نجار|Al Najjar
Sabbagh|صباغ
Masri|مصري|Al Masri
Hamdan|حمدان`),
}

export const iraqi: NameList = {
  script: 'Arab',
  order: 'given father',
  male: spelt(`Hussein|حسين|Husain,Hussain
Ali|علي
Mustafa|مصطفى|Mostafa
Karrar|كرار
Sajjad|سجاد|Sajad
Haider|حيدر|Haydar
Ammar|عمار`),
  female: spelt(`Zahra|زهراء|Zahraa
Noor|نور
Maryam|مريم|Mariam
Tabarak|تبارك`),
  family: spelt(`Jasim|جاسم|Jassim
Kadhim|كاظم|Kazem,Kadim
Abbas|عباس
Mahdi|مهدي|Mehdi
Salman|سلمان
Hadi|هادي`),
}

export const somali: NameList = {
  script: 'Latn',
  order: 'given father',
  male: plain('Abdi Mahad Ayub Liban Zakaria Guled Yusuf Hamse'),
  female: plain('Hodan Ifrah Sagal Hamdi Najma Ubah Ayan'),
  family: plain('Warsame Farah Jama Nur Hersi Abshir Elmi Guled Dirie'),
}
