/** Surnames that speak for an origin, among the commonest of their kind. Written for this project from general knowledge. */
export const FAMILY_ORIGINS: Readonly<Record<string, string>> = {
  vietnamese:
    'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong lam luu mai trinh doan dao cao thai luong quach ta thach lieu tong',
  chinese:
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao chan cheung wong leung lau kwok chow tse tsang ng fung mak yip choi hsu chang chiu tsai hsieh chu kuo lo liao shi cui qian fan jin qiu shao meng qin hou xiong bai kong duan lei shih',
  korean:
    'kim park choi jung kang cho yoon jang lim han shin suh kwon hwang ahn song hong yang ryu jeon moon son bae baek heo nam chung yoo oh cha chun hyun joo min noh pak rhee yun jeong seo',
  japanese:
    'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai kudo yokoyama miyazaki',
  'south-asian':
    'adiga shetty hegde kamath pai acharya ahluwalia bandopadhyay goswami bora gogoi barua mohanty panda sahoo behera nayak kulkarni deshmukh patil jadhav pawar shinde gaikwad more bhonsle rathore chauhan solanki parmar chavda makwana vyas dave raval pathak dubey shukla dixit chaturvedi tripathi panicker nambiar kurup marar warrier iyengar chetty mudaliar pillay rajan sundaram natarajan venkataraman raghavan patel singh kumar sharma shah khan gupta desai mehta reddy rao nair iyer joshi verma mishra agarwal aggarwal bhatt bhat chopra kapoor malhotra kaur gill sandhu dhillon sidhu grewal malik ahmad hussain chaudhry chaudhary choudhury das dutta ghosh banerjee mukherjee chatterjee sen bose sinha jain parikh trivedi pandya amin naik pillai menon varghese krishnan subramanian raman srinivasan venkatesh narayan naidu prasad pandey tiwari yadav thakur saxena srivastava arora bhatia khanna sethi anand bajwa brar siddiqui qureshi ansari sheikh shaikh rahman islam hossain perera',
  arabic:
    'ahmed ali hassan mohamed mohammed mohammad ibrahim hussein hamad saleh salem abdullah abdalla mahmoud mustafa osman omar said saad farah yousef youssef khalil haddad nasser mansour hamdan hamid abbas aziz khoury nader najjar shaheen sharif rashid rahimi karimi ahmadi hosseini hashemi jafari alsharif alali darwish habib hakim issa jaber kassem masri mikhail sabbagh samaan tawfik zaki bakri barakat ghanem hanna ismail kanaan odeh qasim sayed suleiman taha wahba younes',
}
