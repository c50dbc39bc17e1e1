-- A reseller's statements, newest first.
create index statement_by_reseller on statement (reseller_id, id);
