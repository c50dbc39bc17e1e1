-- "Who did this kind of thing": without it all of the trail is read for an act that is rare.
create index audit_trail_by_action on platform.audit_trail (action, at, id);
