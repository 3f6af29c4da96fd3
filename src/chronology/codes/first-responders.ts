/**
 * Police forces and first responders, with the names of the NRM form as their codes. The kind of a
 * first responder follows from its group.
 */
import { codeList } from '../code-list.ts'
import { sameWords } from './same-words.ts'

const POLICE = `
Avon and Somerset Constabulary
Bedfordshire Police
Cambridgeshire Constabulary
Cheshire Constabulary
City of London Police
Cleveland Police
Cumbria Constabulary
Derbyshire Constabulary
Devon & Cornwall Police
Dorset Police
Durham Constabulary
Essex Police
Gloucestershire Constabulary
Greater Manchester Police
Hampshire Constabulary
Hertfordshire Constabulary
Humberside Police
Kent Police
Lancashire Constabulary
Leicestershire Police
Lincolnshire Police
Merseyside Police
Metropolitan Police Service
Norfolk Constabulary
North Yorkshire Police
Northamptonshire Police
Northumbria Police
Nottinghamshire Police
South Yorkshire Police
Staffordshire Police
Suffolk Constabulary
Surrey Police
Sussex Police
Thames Valley Police
Warwickshire Police
West Mercia Police
West Midlands Police
West Yorkshire Police
Wiltshire Police
Police Service of Northern Ireland
Police Scotland
Dyfed-Powys Police
Gwent Police
North Wales Police
South Wales Police
British Transport Police
National Police Air Service
`

const HOME_OFFICE = `
Home Office - UK Border Force UKBF
Home Office - Immigration Enforcement IE - DET Heathrow
Home Office - Immigration Enforcement IE - DET Gatwick
Home Office - Immigration Enforcement IE - DET Yarl's Wood
Home Office - Immigration Enforcement IE - DET Campsfield
Home Office - Immigration Enforcement IE - DET Derwentside
Home Office - Immigration Enforcement IE - DET Dungavel
Home Office - Immigration Enforcement IE - DET Haslar
Home Office - Immigration Enforcement IE - ICE North
Home Office - Immigration Enforcement IE - ICE South
Home Office - Immigration Enforcement IE - Investigation Teams
Home Office - Immigration Enforcement IE - Reporting and Offender Management (ROM)
Home Office - Immigration Enforcement IE - Immigration Prison Teams (IPTs)
Home Office - Immigration Enforcement IE - Foreign National Offenders Returns Command (FNORC)
Home Office - Immigration Enforcement IE - National Returns Progression Command (NRPC)
Home Office - Immigration Enforcement IE - Other
Home Office - Asylum Group - Asylum and HR Casework
Home Office - Asylum Group - Appeals, Litigation and Administrative Review
Home Office - Asylum Group - Illegal Migration Intake Unit
Home Office - Asylum Group - Asylum Support Other
Home Office - Asylum Group - Asylum Support Safeguarding Hub
Home Office - Asylum Group - Asylum Support Operational Coordination Centre
Home Office - Asylum Group - Other
`

const NATIONAL_AGENCIES = `
Fair Work Agency
National Crime Agency NCA
Gangmasters and Labour Abuse Authority GLAA
`

const HEALTH = `
Health and Social Care Trusts - HSC Trusts
`

const SPECIAL_POLICE = `
Belfast Harbour Police
Belfast International Airport Constabulary
`

const CRIME_UNITS = `
North East Regional Special Operations Unit
North West Regional Organised Crime Unit
Yorkshire and Humber Regional Organised Crime Unit
East Midlands Special Operations Unit
Eastern Region Special Operations Unit
West Midlands Regional Organised Crime Unit
Tarian ROCU
South East Regional Organised Crime Unit
South West Regional Organised Crime Unit
`

const VOLUNTARY = `
Trafficking Awareness Raising Alliance TARA
Migrant Help
Kalayaan
Medaille Trust
The Salvation Army
Barnardo's
National Society for the Prevention of Cruelty to Children NSPCC CTAC
Unseen
New Pathways
BAWSO
Belfast and Lisburn Women's Aid
Refugee Council
Youth Work Alliance
`

const COUNCILS = `
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
Dorset Council
Bournemouth, Christchurch and Poole Council
Ards and North Down Borough Council
Antrim and Newtonabbey Borough Council
Lisburn and Castlereagh City Council
Newry, Mourne and Down District Council
Armagh City, Banbridge and Craigavon Borough Council
Fermanagh and Omagh District Council
Derry City and Strabane District Council
Mid Ulster District Council
Mid & East Antrim Borough Council
Causeway Coast and Glens Borough Council
Belfast City Council
Aberdeenshire Council
Aberdeen City Council
Argyll and Bute Council
Angus Council
Clackmannanshire Council
Dumfries and Galloway Council
Dundee City Council
East Ayrshire Council
City of Edinburgh Council
East Dunbartonshire Council
East Lothian Council
Comhairle nan Eilean Siar
East Renfrewshire Council
Falkirk Council
Fife Council
Glasgow City Council
Highland Council
Inverclyde Council
Midlothian Council
Moray Council
North Ayrshire Council
North Lanarkshire Council
Orkney Islands Council
Perth and Kinross Council
Renfrewshire Council
South Ayrshire Council
Scottish Borders Council
South Lanarkshire Council
Stirling Council
West Dunbartonshire Council
West Lothian Council
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

/** The first responders of each kind, by name. */
const firstRespondersByKind = {
  'home-office': sameWords(HOME_OFFICE),
  'national-agency': sameWords(NATIONAL_AGENCIES),
  'health-ni': sameWords(HEALTH),
  police: sameWords(POLICE),
  'special-police': sameWords(SPECIAL_POLICE),
  'regional-organised-crime-unit': sameWords(CRIME_UNITS),
  'local-authority': sameWords(COUNCILS),
  voluntary: sameWords(VOLUNTARY),
} as const

export const firstResponder = codeList('first-responder', ...Object.values(firstRespondersByKind))

export const nrmForce = codeList('nrm-force', sameWords(POLICE))
