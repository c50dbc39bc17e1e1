-- What a mail said, and to whom, is forgotten after a while; that it was sent is not, so that it is never sent again.
alter table platform.mail add emptied_at timestamptz;
create index mail_to_empty on platform.mail (done_at) where emptied_at is null and done_at is not null;
