/** Where nothing else says otherwise; the server counts days in the same zone. */
export const HOME_ZONE = 'Asia/Almaty';
