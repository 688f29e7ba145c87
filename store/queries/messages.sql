-- sqlite

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "messages" ("owner", "id", "kind", "channel", "person_id", "opportunity_id", "interview_id", "move", "move_id", "shape", "subject", "text", "attachments", "version", "saved_key", "created_at", "updated_at", "sent_at", "contact_id", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "messages".*
  from "messages"
  where ("sent_at" is not null and "person_id" = ?) and "messages"."owner" = ?
  order by "updated_at" desc, "id" desc;

select "messages".*
  from "messages"
  where ("sent_at" is null and "opportunity_id" = ? and "interview_id" = ? and "move_id" = ?) and "messages"."owner" = ?
  order by "updated_at" desc, "id" desc;

select "messages".*
  from "messages"
  where ("id" = ?) and "messages"."owner" = ?;

insert into "message_versions" ("owner", "id", "message_id", "version", "subject", "text", "because", "at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "clippings" ("owner", "id", "title", "url", "note", "kind", "on", "person_id", "opportunity_id", "kept_at", "message_id", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "message_versions".*
  from "message_versions"
  where ("message_id" = ?) and "message_versions"."owner" = ?;

select "message_versions".*
  from "message_versions"
  where ("id" = ?) and "message_versions"."owner" = ?;

delete
  from "message_versions"
  where ("id" = ?) and "message_versions"."owner" = ?;

select "clippings".*
  from "clippings"
  where ("message_id" = ?) and "clippings"."owner" = ?;

select "clippings".*
  from "clippings"
  where ("id" = ?) and "clippings"."owner" = ?;

update "clippings"
  set "id" = ?, "title" = ?, "url" = ?, "note" = ?, "kind" = ?, "on" = ?, "person_id" = ?, "opportunity_id" = ?, "kept_at" = ?, "message_id" = ?, "change_id" = ?
  where ("id" = ?) and "clippings"."owner" = ?;

delete
  from "messages"
  where ("id" = ?) and "messages"."owner" = ?;

select "message_versions".*
  from "message_versions"
  where ("message_id" = ?) and "message_versions"."owner" = ?
  order by "at", "id";

select "clippings".*
  from "clippings"
  where "clippings"."owner" = ?
  order by "kept_at" desc, "id" desc;

update "messages"
  set "id" = ?, "kind" = ?, "channel" = ?, "person_id" = ?, "opportunity_id" = ?, "interview_id" = ?, "move" = ?, "move_id" = ?, "shape" = ?, "subject" = ?, "text" = ?, "attachments" = ?, "version" = ?, "saved_key" = ?, "created_at" = ?, "updated_at" = ?, "sent_at" = ?, "contact_id" = ?, "change_id" = ?
  where ("id" = ?) and "messages"."owner" = ?;

delete
  from "changes"
  where ("id" = ?) and "changes"."owner" = ?;

select "opportunities".*
  from "opportunities"
  where ("id" = ?) and "opportunities"."owner" = ?;

select "interviews".*
  from "interviews"
  where ("opportunity_id" = ?) and "interviews"."owner" = ?;

select *
  from "attendees"
  where ("interview_id" in (?)) and "attendees"."owner" = ?
  order by "interview_id", "place_in_list";

select "debriefs".*
  from "debriefs"
  where ("interview_id" = ?) and "debriefs"."owner" = ?;

select "kits".*
  from "kits"
  where ("interview_id" = ?) and "kits"."owner" = ?;

select "briefs".*
  from "briefs"
  where ("interview_id" = ?) and "briefs"."owner" = ?;

select "hinted_roles".*
  from "hinted_roles"
  where ("interview_id" = ?) and "hinted_roles"."owner" = ?;

select "feedback".*
  from "feedback"
  where ("interview_id" = ?) and "feedback"."owner" = ?;

select "videos".*
  from "videos"
  where ("interview_id" = ?) and "videos"."owner" = ?;

select "messages".*
  from "messages"
  where ("interview_id" = ?) and "messages"."owner" = ?;

select "interviews".*
  from "interviews"
  where ("id" = ?) and "interviews"."owner" = ?;

delete
  from "attendees"
  where ("interview_id" = ?) and "attendees"."owner" = ?;

delete
  from "interviews"
  where ("id" = ?) and "interviews"."owner" = ?;

select "stage_steps".*
  from "stage_steps"
  where ("opportunity_id" = ?) and "stage_steps"."owner" = ?;

select "contacts".*
  from "contacts"
  where ("opportunity_id" = ?) and "contacts"."owner" = ?;

select "briefs".*
  from "briefs"
  where ("opportunity_id" = ?) and "briefs"."owner" = ?;

select "hinted_roles".*
  from "hinted_roles"
  where ("opportunity_id" = ?) and "hinted_roles"."owner" = ?;

select "referrals".*
  from "referrals"
  where ("opportunity_id" = ?) and "referrals"."owner" = ?;

select "feedback".*
  from "feedback"
  where ("opportunity_id" = ?) and "feedback"."owner" = ?;

select "videos".*
  from "videos"
  where ("opportunity_id" = ?) and "videos"."owner" = ?;

select "messages".*
  from "messages"
  where ("opportunity_id" = ?) and "messages"."owner" = ?;

select "clippings".*
  from "clippings"
  where ("opportunity_id" = ?) and "clippings"."owner" = ?;

delete
  from "opportunities"
  where ("id" = ?) and "opportunities"."owner" = ?;

select "clippings".*
  from "clippings"
  where ("opportunity_id" = ?) and "clippings"."owner" = ?
  order by "kept_at" desc, "id" desc;

select "people".*
  from "people"
  where ("id" = ?) and "people"."owner" = ?;

update "people"
  set "id" = ?, "name" = ?, "headline" = ?, "company" = ?, "position" = ?, "email" = ?, "url" = ?, "phone" = ?, "notes" = ?, "profile" = ?, "connected_on" = ?, "import_id" = ?, "created_at" = ?, "updated_at" = ?, "search" = ?, "change_id" = ?
  where ("id" = ?) and "people"."owner" = ?;

select "interview_id" as "id"
  from "attendees"
  where ("person_id" = ?) and "attendees"."owner" = ?;

select "debrief_id" as "id"
  from "debrief_people"
  where ("person_id" = ?) and "debrief_people"."owner" = ?;

select "kit_id" as "id"
  from "taps"
  where ("person_id" = ?) and "taps"."owner" = ?;

select "interpretations".*
  from "interpretations"
  where ("person_id" = ?) and "interpretations"."owner" = ?;

select "briefs".*
  from "briefs"
  where ("person_id" = ?) and "briefs"."owner" = ?;

select "messages".*
  from "messages"
  where ("person_id" = ?) and "messages"."owner" = ?;

select "clippings".*
  from "clippings"
  where ("person_id" = ?) and "clippings"."owner" = ?;

select "feedback".*
  from "feedback"
  where ("person_id" = ?) and "feedback"."owner" = ?;

select "contacts".*
  from "contacts"
  where ("person_id" = ?) and "contacts"."owner" = ?;

select "videos".*
  from "videos"
  where ("person_id" = ?) and "videos"."owner" = ?;

select "facts".*
  from "facts"
  where ("subject" = ?) and "facts"."owner" = ?;

select "ties".*
  from "ties"
  where ("person_id" = ?) and "ties"."owner" = ?;

select "need_helpers".*
  from "need_helpers"
  where ("person_id" = ?) and "need_helpers"."owner" = ?;

select "hinted_roles".*
  from "hinted_roles"
  where ("person_id" = ?) and "hinted_roles"."owner" = ?;

select "referrals".*
  from "referrals"
  where ("person_id" = ?) and "referrals"."owner" = ?;

select "referrals".*
  from "referrals"
  where ("to_person_id" = ?) and "referrals"."owner" = ?;

select "event_id" as "id"
  from "event_people"
  where ("person_id" = ?) and "event_people"."owner" = ?;

select "separations".*
  from "separations"
  where (("one_id" = ? or "other_id" = ?)) and "separations"."owner" = ?;

delete
  from "people"
  where ("id" = ?) and "people"."owner" = ?;

-- postgres

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

insert into "messages" ("owner", "id", "kind", "channel", "person_id", "opportunity_id", "interview_id", "move", "move_id", "shape", "subject", "text", "attachments", "version", "saved_key", "created_at", "updated_at", "sent_at", "contact_id", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20);

select "messages".*
  from "messages"
  where ("sent_at" is not null and "person_id" = $1) and "messages"."owner" = $2
  order by "updated_at" desc, "id" desc;

select "messages".*
  from "messages"
  where ("sent_at" is null and "opportunity_id" = $1 and "interview_id" = $2 and "move_id" = $3) and "messages"."owner" = $4
  order by "updated_at" desc, "id" desc;

select "messages".*
  from "messages"
  where ("id" = $1) and "messages"."owner" = $2;

insert into "message_versions" ("owner", "id", "message_id", "version", "subject", "text", "because", "at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

insert into "clippings" ("owner", "id", "title", "url", "note", "kind", "on", "person_id", "opportunity_id", "kept_at", "message_id", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

select "message_versions".*
  from "message_versions"
  where ("message_id" = $1) and "message_versions"."owner" = $2;

select "message_versions".*
  from "message_versions"
  where ("id" = $1) and "message_versions"."owner" = $2;

delete
  from "message_versions"
  where ("id" = $1) and "message_versions"."owner" = $2;

select "clippings".*
  from "clippings"
  where ("message_id" = $1) and "clippings"."owner" = $2;

select "clippings".*
  from "clippings"
  where ("id" = $1) and "clippings"."owner" = $2;

update "clippings"
  set "id" = $1, "title" = $2, "url" = $3, "note" = $4, "kind" = $5, "on" = $6, "person_id" = $7, "opportunity_id" = $8, "kept_at" = $9, "message_id" = $10, "change_id" = $11
  where ("id" = $12) and "clippings"."owner" = $13;

delete
  from "messages"
  where ("id" = $1) and "messages"."owner" = $2;

select "message_versions".*
  from "message_versions"
  where ("message_id" = $1) and "message_versions"."owner" = $2
  order by "at", "id";

select "clippings".*
  from "clippings"
  where "clippings"."owner" = $1
  order by "kept_at" desc, "id" desc;

update "messages"
  set "id" = $1, "kind" = $2, "channel" = $3, "person_id" = $4, "opportunity_id" = $5, "interview_id" = $6, "move" = $7, "move_id" = $8, "shape" = $9, "subject" = $10, "text" = $11, "attachments" = $12, "version" = $13, "saved_key" = $14, "created_at" = $15, "updated_at" = $16, "sent_at" = $17, "contact_id" = $18, "change_id" = $19
  where ("id" = $20) and "messages"."owner" = $21;

delete
  from "changes"
  where ("id" = $1) and "changes"."owner" = $2;

select "opportunities".*
  from "opportunities"
  where ("id" = $1) and "opportunities"."owner" = $2;

select "interviews".*
  from "interviews"
  where ("opportunity_id" = $1) and "interviews"."owner" = $2;

select *
  from "attendees"
  where ("interview_id" in ($1)) and "attendees"."owner" = $2
  order by "interview_id", "place_in_list";

select "debriefs".*
  from "debriefs"
  where ("interview_id" = $1) and "debriefs"."owner" = $2;

select "kits".*
  from "kits"
  where ("interview_id" = $1) and "kits"."owner" = $2;

select "briefs".*
  from "briefs"
  where ("interview_id" = $1) and "briefs"."owner" = $2;

select "hinted_roles".*
  from "hinted_roles"
  where ("interview_id" = $1) and "hinted_roles"."owner" = $2;

select "feedback".*
  from "feedback"
  where ("interview_id" = $1) and "feedback"."owner" = $2;

select "videos".*
  from "videos"
  where ("interview_id" = $1) and "videos"."owner" = $2;

select "messages".*
  from "messages"
  where ("interview_id" = $1) and "messages"."owner" = $2;

select "interviews".*
  from "interviews"
  where ("id" = $1) and "interviews"."owner" = $2;

delete
  from "attendees"
  where ("interview_id" = $1) and "attendees"."owner" = $2;

delete
  from "interviews"
  where ("id" = $1) and "interviews"."owner" = $2;

select "stage_steps".*
  from "stage_steps"
  where ("opportunity_id" = $1) and "stage_steps"."owner" = $2;

select "contacts".*
  from "contacts"
  where ("opportunity_id" = $1) and "contacts"."owner" = $2;

select "briefs".*
  from "briefs"
  where ("opportunity_id" = $1) and "briefs"."owner" = $2;

select "hinted_roles".*
  from "hinted_roles"
  where ("opportunity_id" = $1) and "hinted_roles"."owner" = $2;

select "referrals".*
  from "referrals"
  where ("opportunity_id" = $1) and "referrals"."owner" = $2;

select "feedback".*
  from "feedback"
  where ("opportunity_id" = $1) and "feedback"."owner" = $2;

select "videos".*
  from "videos"
  where ("opportunity_id" = $1) and "videos"."owner" = $2;

select "messages".*
  from "messages"
  where ("opportunity_id" = $1) and "messages"."owner" = $2;

select "clippings".*
  from "clippings"
  where ("opportunity_id" = $1) and "clippings"."owner" = $2;

delete
  from "opportunities"
  where ("id" = $1) and "opportunities"."owner" = $2;

select "clippings".*
  from "clippings"
  where ("opportunity_id" = $1) and "clippings"."owner" = $2
  order by "kept_at" desc, "id" desc;

select "people".*
  from "people"
  where ("id" = $1) and "people"."owner" = $2;

update "people"
  set "id" = $1, "name" = $2, "headline" = $3, "company" = $4, "position" = $5, "email" = $6, "url" = $7, "phone" = $8, "notes" = $9, "profile" = $10, "connected_on" = $11, "import_id" = $12, "created_at" = $13, "updated_at" = $14, "search" = $15, "change_id" = $16
  where ("id" = $17) and "people"."owner" = $18;

select "interview_id" as "id"
  from "attendees"
  where ("person_id" = $1) and "attendees"."owner" = $2;

select "debrief_id" as "id"
  from "debrief_people"
  where ("person_id" = $1) and "debrief_people"."owner" = $2;

select "kit_id" as "id"
  from "taps"
  where ("person_id" = $1) and "taps"."owner" = $2;

select "interpretations".*
  from "interpretations"
  where ("person_id" = $1) and "interpretations"."owner" = $2;

select "briefs".*
  from "briefs"
  where ("person_id" = $1) and "briefs"."owner" = $2;

select "messages".*
  from "messages"
  where ("person_id" = $1) and "messages"."owner" = $2;

select "clippings".*
  from "clippings"
  where ("person_id" = $1) and "clippings"."owner" = $2;

select "feedback".*
  from "feedback"
  where ("person_id" = $1) and "feedback"."owner" = $2;

select "contacts".*
  from "contacts"
  where ("person_id" = $1) and "contacts"."owner" = $2;

select "videos".*
  from "videos"
  where ("person_id" = $1) and "videos"."owner" = $2;

select "facts".*
  from "facts"
  where ("subject" = $1) and "facts"."owner" = $2;

select "ties".*
  from "ties"
  where ("person_id" = $1) and "ties"."owner" = $2;

select "need_helpers".*
  from "need_helpers"
  where ("person_id" = $1) and "need_helpers"."owner" = $2;

select "hinted_roles".*
  from "hinted_roles"
  where ("person_id" = $1) and "hinted_roles"."owner" = $2;

select "referrals".*
  from "referrals"
  where ("person_id" = $1) and "referrals"."owner" = $2;

select "referrals".*
  from "referrals"
  where ("to_person_id" = $1) and "referrals"."owner" = $2;

select "event_id" as "id"
  from "event_people"
  where ("person_id" = $1) and "event_people"."owner" = $2;

select "separations".*
  from "separations"
  where (("one_id" = $1 or "other_id" = $2)) and "separations"."owner" = $3;

delete
  from "people"
  where ("id" = $1) and "people"."owner" = $2;
