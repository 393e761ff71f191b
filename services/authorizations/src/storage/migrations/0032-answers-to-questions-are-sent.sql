-- What a payer asked for is sent as a message of its own; one version of a request may have several.
alter table submission drop constraint submission_kind,
  add constraint submission_kind check (kind in ('INITIAL', 'UPDATE', 'CANCEL', 'INFORMATION')),
  drop constraint submission_version_once;
create unique index submission_version_once on submission (authorization_id, request_version, kind)
  where kind <> 'INFORMATION';
