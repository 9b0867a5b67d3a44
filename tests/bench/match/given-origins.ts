/** Given and middle names that speak for an origin of which the tables have none. Written for this project from general knowledge. */
export const GIVEN_ORIGINS: Readonly<Record<string, string>> = {
  vietnamese:
    'anh bich cam chau cuong dat diem diep dieu dung duy giang hang hanh hien hieu hoa hong huong huy khanh khoa kien lan linh loan minh nga ngoc nhi nhung oanh phuc phuong quan quang quynh thang thanh thao thi thinh thuy tien toan trang tri truc trung tuan tuyet viet vinh xuan yen',
}

/**
 * Middle names that nearly everybody of one sex has in some families, by share of people: no table of given names knows them, and
 * who agrees on one is hardly anybody's namesake. `Thị`: by estimate half the women of the 0.6 % with Vietnamese names, rounded up
 * to the next step.
 */
export const USUAL_MIDDLES: Readonly<Record<string, number>> = { thi: 1.72e-3 }
