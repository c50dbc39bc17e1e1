-- With which browsers an account was seen, ended sessions too, is asked at each log-in.
create index browser_session_of_account on browser_session (account_id, device);
