/**
 * Councils: the codes of the Department for Education (England), and the names of the NRM form
 * (whole UK, districts included). Council codes of the other nations are to be added.
 */
import { codeList, dated } from '../code-list.ts'
import { sameWords } from './same-words.ts'

export const laCode = dated(
  codeList('la-code', {
    '201': 'City of London',
    '202': 'Camden',
    '203': 'Greenwich',
    '204': 'Hackney',
    '205': 'Hammersmith and Fulham',
    '206': 'Islington',
    '207': 'Kensington and Chelsea',
    '208': 'Lambeth',
    '209': 'Lewisham',
    '210': 'Southwark',
    '211': 'Tower Hamlets',
    '212': 'Wandsworth',
    '213': 'Westminster',
    '301': 'Barking and Dagenham',
    '302': 'Barnet',
    '303': 'Bexley',
    '304': 'Brent',
    '305': 'Bromley',
    '306': 'Croydon',
    '307': 'Ealing',
    '308': 'Enfield',
    '309': 'Haringey',
    '310': 'Harrow',
    '311': 'Havering',
    '312': 'Hillingdon',
    '313': 'Hounslow',
    '314': 'Kingston upon Thames',
    '315': 'Merton',
    '316': 'Newham',
    '317': 'Redbridge',
    '318': 'Richmond upon Thames',
    '319': 'Sutton',
    '320': 'Waltham Forest',
    '330': 'Birmingham',
    '331': 'Coventry',
    '332': 'Dudley',
    '333': 'Sandwell',
    '334': 'Solihull',
    '335': 'Walsall',
    '336': 'Wolverhampton',
    '340': 'Knowsley',
    '341': 'Liverpool',
    '342': 'St Helens',
    '343': 'Sefton',
    '344': 'Wirral',
    '350': 'Bolton',
    '351': 'Bury',
    '352': 'Manchester',
    '353': 'Oldham',
    '354': 'Rochdale',
    '355': 'Salford',
    '356': 'Stockport',
    '357': 'Tameside',
    '358': 'Trafford',
    '359': 'Wigan',
    '370': 'Barnsley',
    '371': 'Doncaster',
    '372': 'Rotherham',
    '373': 'Sheffield',
    '380': 'Bradford',
    '381': 'Calderdale',
    '382': 'Kirklees',
    '383': 'Leeds',
    '384': 'Wakefield',
    '390': 'Gateshead',
    '391': 'Newcastle upon Tyne',
    '392': 'North Tyneside',
    '393': 'South Tyneside',
    '394': 'Sunderland',
    '420': 'Isles of Scilly',
    '800': 'Bath and North East Somerset',
    '801': 'Bristol',
    '802': 'North Somerset',
    '803': 'South Gloucestershire',
    '805': 'Hartlepool',
    '806': 'Middlesbrough',
    '807': 'Redcar and Cleveland',
    '808': 'Stockton on Tees',
    '810': 'Kingston upon Hull',
    '811': 'East Riding of Yorkshire',
    '812': 'North East Lincolnshire',
    '813': 'North Lincolnshire',
    '815': 'North Yorkshire',
    '816': 'York',
    '821': 'Luton',
    '822': 'Bedford Borough',
    '823': 'Central Bedfordshire',
    '825': 'Buckinghamshire',
    '826': 'Milton Keynes',
    '830': 'Derbyshire',
    '831': 'Derby',
    '836': 'Poole',
    '838': 'Dorset',
    '839': 'Bournemouth, Christchurch and Poole',
    '840': 'Durham',
    '841': 'Darlington',
    '845': 'East Sussex',
    '846': 'Brighton and Hove',
    '850': 'Hampshire',
    '851': 'Portsmouth',
    '852': 'Southampton',
    '855': 'Leicestershire',
    '856': 'Leicester',
    '857': 'Rutland',
    '860': 'Staffordshire',
    '861': 'Stoke on Trent',
    '865': 'Wiltshire',
    '866': 'Swindon',
    '867': 'Bracknell Forest',
    '868': 'Windsor and Maidenhead',
    '869': 'West Berkshire',
    '870': 'Reading',
    '871': 'Slough',
    '872': 'Wokingham',
    '873': 'Cambridgeshire',
    '874': 'Peterborough',
    '876': 'Halton',
    '877': 'Warrington',
    '878': 'Devon',
    '879': 'Plymouth',
    '880': 'Torbay',
    '881': 'Essex',
    '882': 'Southend on Sea',
    '883': 'Thurrock',
    '884': 'Herefordshire',
    '885': 'Worcestershire',
    '886': 'Kent',
    '887': 'Medway',
    '888': 'Lancashire',
    '889': 'Blackburn with Darwen',
    '890': 'Blackpool',
    '891': 'Nottinghamshire',
    '892': 'Nottingham',
    '893': 'Shropshire',
    '894': 'Telford and Wrekin',
    '895': 'Cheshire East',
    '896': 'Cheshire West and Chester',
    '908': 'Cornwall',
    '909': 'Cumbria',
    '916': 'Gloucestershire',
    '919': 'Hertfordshire',
    '921': 'Isle of Wight',
    '925': 'Lincolnshire',
    '926': 'Norfolk',
    '928': 'Northamptonshire',
    '929': 'Northumberland',
    '931': 'Oxfordshire',
    '933': 'Somerset',
    '935': 'Suffolk',
    '936': 'Surrey',
    '937': 'Warwickshire',
    '938': 'West Sussex',
    '940': 'North Northamptonshire',
    '941': 'West Northamptonshire',
    '942': 'Cumberland',
    '943': 'Westmorland and Furness',
  }),
  {
    '836': { to: '2019-03-31' },
    '838': { from: '2019-04-01' },
    '839': { from: '2019-04-01' },
    '909': { to: '2023-03-31' },
    '928': { to: '2021-03-31' },
    '940': { from: '2021-04-01' },
    '941': { from: '2021-04-01' },
    '942': { from: '2023-04-01' },
    '943': { from: '2023-04-01' },
  },
)

const NRM_COUNCILS = `
Bath and North East Somerset Council
Blackburn with Darwen Borough Council
Bedford Borough Council
Birmingham City Council
Brighton and Hove City Council
Barnsley Metropolitan Borough Council
Bolton Metropolitan Borough Council
Blackpool Borough Council
Bracknell Forest Council
City of Bradford Metropolitan District Council
Bristol City Council
Bury Metropolitan Borough Council
Central Bedfordshire Council
Cheshire East Council
Cheshire West and Chester Council
Calderdale Metropolitan Borough Council
Cornwall Council
Coventry City Council
Darlington Borough Council
Doncaster Metropolitan Borough Council
Dudley Metropolitan Borough Council
Durham County Council
East Riding of Yorkshire Council
Gateshead Metropolitan Borough Council
Greater London Authority
Halton Borough Council
Herefordshire Council
Hartlepool Borough Council
Council of the Isles of Scilly
Isle of Wight Council
Hull City Council
Kirklees Council
Knowsley Metropolitan Borough Council
Leicester City Council
Leeds City Council
Liverpool City Council
City of London Corporation
Luton Borough Council
Manchester City Council
Middlesbrough Borough Council
Medway Council
Milton Keynes Council
Northumberland County Council
North East Lincolnshire Council
Newcastle City Council
Nottingham City Council
North Lincolnshire Council
North Somerset Council
North Tyneside Council
Oldham Metropolitan Borough Council
Plymouth City Council
Portsmouth City Council
Peterborough City Council
Redcar and Cleveland Borough Council
Rochdale Metropolitan Borough Council
Reading Borough Council
Rotherham Metropolitan Borough Council
Rutland County Council
Sandwell Metropolitan Borough Council
Sefton Metropolitan Borough Council
South Gloucestershire Council
Sheffield City Council
St Helens Council
Shropshire Council
Stockport Metropolitan Borough Council
Salford City Council
Slough Borough Council
Sunderland City Council
Solihull Metropolitan Borough Council
Southend-on-Sea Borough Council
Stoke-on-Trent City Council
Southampton City Council
Stockton-on-Tees Borough Council
South Tyneside Council
Swindon Borough Council
Tameside Metropolitan Borough Council
Telford & Wrekin Council
Thurrock Council
Torbay Council
Trafford Metropolitan Borough Council
West Berkshire Council
Wigan Metropolitan Borough Council
Wiltshire Council
Wakefield Metropolitan District Council
Walsall Metropolitan Borough Council
City of Wolverhampton Council
Royal Borough of Windsor and Maidenhead
Wokingham Borough Council
Wirral Borough Council
Warrington Borough Council
City of York Council
Buckinghamshire County Council
Aylesbury Vale District Council
Chiltern District Council
South Bucks District Council
Wycombe District Council
Cambridgeshire County Council
Cambridge City Council
East Cambridgeshire District Council
Fenland District Council
Huntingdonshire District Council
South Cambridgeshire District Council
Cumbria County Council
Allerdale Borough Council
Barrow-in-Furness Borough Council
Carlisle City Council
Copeland Borough Council
Eden District Council
South Lakeland District Council
Derby City Council
Derbyshire County Council
Amber Valley Borough Council
Bolsover District Council
Chesterfield Borough Council
Derbyshire Dales District Council
Erewash Borough Council
High Peak Borough Council
North East Derbyshire District Council
South Derbyshire District Council
Devon County Council
East Devon District Council
Exeter City Council
Mid Devon District Council
North Devon District Council
South Hams District Council
Teignbridge District Council
Torridge District Council
West Devon Borough Council
Dorset County Council
East Dorset District Council
North Dorset District Council
Purbeck District Council
West Dorset District Council
Weymouth and Portland Borough Council
Essex County Council
Basildon Borough Council
Braintree District Council
Brentwood Borough Council
Castle Point Borough Council
Chelmsford City Council
Colchester Borough Council
Epping Forest District Council
Harlow District Council
Maldon District Council
Rochford District Council
Tendring District Council
Uttlesford District Council
East Sussex County Council
Eastbourne Borough Council
Hastings Borough Council
Lewes District Council
Rother District Council
Wealden District Council
London Borough of Barking and Dagenham
London Borough of Brent
London Borough of Bexley
London Borough of Barnet
London Borough of Bromley
London Borough of Camden
London Borough of Croydon
London Borough of Ealing
London Borough of Enfield
Royal Borough of Greenwich
London Borough of Havering
London Borough of Hackney
London Borough of Hillingdon
London Borough of Hammersmith & Fulham
London Borough of Hounslow
London Borough of Harrow
London Borough of Haringey
London Borough of Islington
Royal Borough of Kensington and Chelsea
Royal Borough of Kingston upon Thames
London Borough of Lambeth
London Borough of Lewisham
London Borough of Merton
London Borough of Newham
London Borough of Redbridge
London Borough of Richmond upon Thames
London Borough of Sutton
London Borough of Southwark
London Borough of Tower Hamlets
London Borough of Waltham Forest
London Borough of Wandsworth
City of Westminster
Gloucestershire County Council
Cheltenham Borough Council
Cotswold District Council
Forest of Dean District Council
Gloucester City Council
Stroud District Council
Tewkesbury Borough Council
Hampshire County Council
Basingstoke and Deane Borough Council
East Hampshire District Council
Eastleigh Borough Council
Fareham Borough Council
Gosport Borough Council
Hart District Council
Havant Borough Council
New Forest District Council
Rushmoor Borough Council
Test Valley Borough Council
Winchester City Council
Hertfordshire County Council
Broxbourne Borough Council
Dacorum Borough Council
East Hertfordshire District Council
Hertsmere Borough Council
North Hertfordshire District Council
St Albans City and District Council
Stevenage Borough Council
Three Rivers District Council
Watford Borough Council
Welwyn Hatfield Borough Council
Kent County Council
Ashford Borough Council
Canterbury City Council
Dartford Borough Council
Dover District Council
Gravesham Borough Council
Maidstone Borough Council
Sevenoaks District Council
Folkestone and Hythe Council
Swale Borough Council
Thanet District Council
Tonbridge and Malling Borough Council
Tunbridge Wells Borough Council
Lancashire County Council
Burnley Borough Council
Chorley Borough Council
Fylde Borough Council
Hyndburn Borough Council
Lancaster City Council
Pendle Borough Council
Preston City Council
Ribble Valley Borough Council
Rossendale Borough Council
South Ribble Borough Council
West Lancashire Borough Council
Wyre Borough Council
Leicestershire County Council
Blaby District Council
Charnwood Borough Council
Harborough District Council
Hinckley and Bosworth Borough Council
Melton Borough Council
North West Leicestershire District Council
Oadby and Wigston Borough Council
Lincolnshire County Council
Boston Borough Council
East Lindsey District Council
City of Lincoln Council
North Kesteven District Council
South Holland District Council
South Kesteven District Council
West Lindsey District Council
Norfolk County Council
Breckland District Council
Broadland District Council
Great Yarmouth Borough Council
Borough Council of King's Lynn and West Norfolk
North Norfolk District Council
Norwich City Council
South Norfolk District Council
Northamptonshire County Council
Corby Borough Council
Daventry District Council
East Northamptonshire Council
Kettering Borough Council
Northampton Borough Council
South Northamptonshire Council
Wellingborough Borough Council
Nottinghamshire County Council
Ashfield District Council
Bassetlaw District Council
Broxtowe Borough Council
Gedling Borough Council
Mansfield District Council
Newark and Sherwood District Council
Rushcliffe Borough Council
North Yorkshire County Council
Craven District Council
Hambleton District Council
Harrogate Borough Council
Richmondshire District Council
Ryedale District Council
Scarborough Borough Council
Selby District Council
Oxfordshire County Council
Cherwell District Council
Oxford City Council
South Oxfordshire District Council
Vale of White Horse District Council
West Oxfordshire District Council
Suffolk County Council
Babergh District Council
Forest Heath District Council
Ipswich Borough Council
Mid Suffolk District Council
St Edmundsbury Borough Council
Suffolk Coastal District Council
Waveney District Council
Somerset County Council
Mendip District Council
Sedgemoor District Council
South Somerset District Council
Taunton Deane Borough Council
West Somerset District Council
Surrey County Council
Elmbridge Borough Council
Epsom and Ewell Borough Council
Guildford Borough Council
Mole Valley District Council
Reigate and Banstead Borough Council
Runnymede Borough Council
Spelthorne Borough Council
Surrey Heath Borough Council
Tandridge District Council
Waverley Borough Council
Woking Borough Council
Staffordshire County Council
Cannock Chase District Council
East Staffordshire Borough Council
Lichfield District Council
Newcastle-under-Lyme Borough Council
South Staffordshire Council
Stafford Borough Council
Staffordshire Moorlands District Council
Tamworth Borough Council
Warwickshire County Council
North Warwickshire Borough Council
Nuneaton and Bedworth Borough Council
Rugby Borough Council
Stratford-on-Avon District Council
Warwick District Council
Worcestershire County Council
Bromsgrove District Council
Malvern Hills District Council
Redditch Borough Council
Worcester City Council
Wychavon District Council
Wyre Forest District Council
West Sussex County Council
Adur District Council
Arun District Council
Chichester District Council
Crawley Borough Council
Horsham District Council
Mid Sussex District Council
Worthing Borough Council
Liverpool City Region
Sheffield City Region
West of England Combined Authority
Greater Manchester Combined Authority
West Midlands Combined Authority
Cambridgeshire and Peterborough Combined Authority
Tees Valley Combined Authority
East Suffolk Council
West Suffolk Council
Somerset West and Taunton Council
Bournemouth
Bournemouth, Christchurch and Poole Council
Dorset Council
Castlereagh Borough Council
Ards Borough Council
North Down Borough Council
Carrickfergus Borough Council
Newtownabbey Borough Council
Antrim Borough Council
Lisburn City Council
Banbridge District Council
Craigavon Borough Council
Dungannon and South Tyrone Borough Council
Fermanagh District Council
Omagh District Council
Strabane District Council
Cookstown District Council
Magherafelt District Council
Ballymena Borough Council
Larne Borough Council
Moyle District Council
Ballymoney Borough Council
Coleraine Borough Council
Limavady Borough Council
Derry City Council
Newry, Mourne and Down District Council
Mid Ulster District Council
Mid & East Antrim Borough Council
Lisburn & Castlereagh City Council
Fermanagh and Omagh District Council
Derry City and Strabane District Council
Causeway Coast and Glens Borough Council
Belfast City Council
Antrim & Newtownabbey Borough Council
Ards and North Down Borough Council
Armagh City, Banbridge and Craigavon Borough Council
The Aberdeenshire Council
The Aberdeen City Council
The Argyll and Bute Council
The Angus Council
The Clackmannanshire Council
The Dumfries and Galloway Council
The Dundee City Council
The East Ayrshire Council
The City of Edinburgh Council
The East Dunbartonshire Council
The East Lothian Council
Comhairle nan Eilean Siar
The East Renfrewshire Council
The Falkirk Council
The Fife Council
The Glasgow City Council
The Highland Council
The Inverclyde Council
The Midlothian Council
The Moray Council
The North Ayrshire Council
The North Lanarkshire Council
Orkney Islands Council
The Perth and Kinross Council
The Renfrewshire Council
The South Ayrshire Council
The Scottish Borders Council
The South Lanarkshire Council
The Stirling Council
The West Dunbartonshire Council
The West Lothian Council
Shetland Islands Council
Isle of Anglesey County Council
Bridgend County Borough Council
Blaenau Gwent County Borough Council
Caerphilly County Borough Council
Ceredigion County Council
Carmarthenshire County Council
City of Cardiff Council
Conwy County Borough Council
Denbighshire County Council
Flintshire County Council
Gwynedd Council
Monmouthshire County Council
Merthyr Tydfil County Borough Council
Neath Port Talbot County Borough Council
Newport City Council
Pembrokeshire County Council
Powys County Council
Rhondda Cynon Taf County Borough Council
City and County of Swansea Council
Torfaen County Borough Council
Vale of Glamorgan Council
Wrexham County Borough Council
`

export const nrmCouncil = codeList('nrm-council', sameWords(NRM_COUNCILS))
