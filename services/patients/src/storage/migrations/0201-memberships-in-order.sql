-- A page of a registry goes by the index `registry_membership_newest`: an instant is as exact as the cursor of a page is.
update registry_membership set entered_at = date_trunc('milliseconds', entered_at)
 where entered_at <> date_trunc('milliseconds', entered_at);
