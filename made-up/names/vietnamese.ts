/** Vietnamese names, spelt as officials spell them and as they are written. */
import { type NameList, spelt } from './name-list.ts'

export const vietnamese: NameList = {
  script: 'Latn',
  order: 'family middle given',
  family: spelt(`Nguyen|Nguyễn|Nguyan,Ngyuen
Tran|Trần|Tranh
Le|Lê
Pham|Phạm|Fam
Hoang|Hoàng|Huang
Phan|Phan
Vu|Vũ|Voo
Dang|Đặng|Dan
Bui|Bùi
Do|Đỗ
Ho|Hồ
Ngo|Ngô
Duong|Dương|Zuong`),
  male: spelt(`Minh|Minh|Min
Hung|Hùng
Tuan|Tuấn|Tuaan
Duc|Đức|Duk
Nam|Nam
Long|Long
Quang|Quang|Kwang
Huy|Huy
Thanh|Thanh|Tan
Khanh|Khánh
Dat|Đạt
Phuc|Phúc|Fuc
Bao|Bảo
Cuong|Cường|Kuong
Son|Sơn
An|An`),
  female: spelt(`Linh|Linh|Lin
Huong|Hương
Lan|Lan
Thao|Thảo|Tao
Ngoc|Ngọc
Mai|Mai|My
Trang|Trang
Hoa|Hoa
Yen|Yến|Ien
Nhung|Nhung
Ha|Hà
Phuong|Phương|Fuong`),
}
