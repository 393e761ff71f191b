-- What was sent with a referral was written down without the referral's label, unless its category told of one. The events that
-- told of it are still here, most with the label.
update disclosure set sensitivity = told.payload ->> 'sensitivity'
  from inbox told
 where told.id = disclosure.told_as and told.type = 'referral.sent.v1' and disclosure.sensitivity = 'NONE'
   and told.payload ->> 'sensitivity' <> 'NONE';
