-- A message that was handed over by file waits for an answer that comes by itself.
alter table submission drop constraint submission_status;
alter table submission add constraint submission_status
  check (status in ('QUEUED', 'SENDING', 'SENT', 'RESPONSE_UNKNOWN', 'ANSWERED', 'FAILED'));
