-- Which trace told an event (W3C traceparent), so that its listeners continue it. Null when nothing is traced.
alter table outbox add column trace text;
alter table inbox add column trace text;
