-- When somebody was put on call; of entries before, no later than when it began.
alter table on_call add column set_at timestamptz;
update on_call set set_at = least(starts_at, revoked_at, now());
