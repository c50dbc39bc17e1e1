-- How much there was is counted from an index by age; what waits or failed from an index of its own.
create index mail_by_age on platform.mail using brin (queued_at);
create index mail_bounced on platform.mail (id) where state = 'BOUNCED';
