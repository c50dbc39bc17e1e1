-- A session is kept as long as an application lives by it.
create index oauth_grant_session on oauth_grant (session_id) where ended_at is null;
