-- An urgent case of a commercial plan may be with the plan and with the external reviewer at once (45 CFR 147.136(d)).
drop index appeal_one_open;
create unique index appeal_one_open on appeal (authorization_id)
  where outcome is null and (level <> 'EXTERNAL_REVIEW' or priority <> 'EXPEDITED');
