-- A mail continues the trace of what caused it (W3C traceparent).
alter table platform.mail add traceparent text;
