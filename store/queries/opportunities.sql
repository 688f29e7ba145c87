-- sqlite

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "opportunities".*
  from "opportunities"
  where ("outcome" is null) and "opportunities"."owner" = ?
  order by "updated_at" desc, "id";

select "opportunities".*
  from "opportunities"
  where ("outcome" is not null) and "opportunities"."owner" = ?
  order by "updated_at" desc, "id";

select "opportunities".*
  from "opportunities"
  where (instr("search", ?) > 0 and instr("search", ?) > 0) and "opportunities"."owner" = ?
  order by "updated_at" desc, "id";

select "opportunities".*
  from "opportunities"
  where "opportunities"."owner" = ?
  order by "updated_at" desc, "id";

select "opportunities"."id", "opportunities"."company", "opportunities"."role", "opportunities"."route", "opportunities"."employer", "opportunities"."notes", "opportunities"."stage", "opportunities"."outcome", "opportunities"."offer_deadline", "opportunities"."import_id", "opportunities"."created_at", "opportunities"."updated_at"
  from "opportunities"
  where "opportunities"."owner" = ?
  order by "updated_at" desc, "id";

select "opportunities"."id", "opportunities"."company", "opportunities"."role"
  from "opportunities"
  where ("id" in (?)) and "opportunities"."owner" = ?;

select "opportunities".*
  from "opportunities"
  where ("id" = ?) and "opportunities"."owner" = ?;

insert into "stage_steps" ("owner", "id", "opportunity_id", "step", "on", "at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?);

select "stage_steps".*
  from "stage_steps"
  where ("opportunity_id" = ?) and "stage_steps"."owner" = ?
  order by "on", "at", "id";

select "stage_steps".*
  from "stage_steps"
  where ("id" = ?) and "stage_steps"."owner" = ?;

update "stage_steps"
  set "id" = ?, "opportunity_id" = ?, "step" = ?, "on" = ?, "at" = ?, "change_id" = ?
  where ("id" = ?) and "stage_steps"."owner" = ?;

select "stage_steps".*
  from "stage_steps"
  where "stage_steps"."owner" = ?
  order by "on", "at", "id";

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "debriefs".*
  from "debriefs"
  where ("id" = ?) and "debriefs"."owner" = ?;

insert into "debriefs" ("owner", "id", "interview_id", "gut", "talk", "version", "finished_at", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "interpretations" ("owner", "id", "debrief_id", "person_id", "field", "value", "quote", "by", "at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "contacts" ("owner", "id", "person_id", "opportunity_id", "direction", "type", "channel", "move", "move_id", "note", "format", "at", "import_id", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

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

select *
  from "debrief_people"
  where ("debrief_id" in (?)) and "debrief_people"."owner" = ?
  order by "debrief_id", "place_in_list";

select "interpretations".*
  from "interpretations"
  where ("debrief_id" = ?) and "interpretations"."owner" = ?;

select "interpretations".*
  from "interpretations"
  where ("id" = ?) and "interpretations"."owner" = ?;

delete
  from "interpretations"
  where ("id" = ?) and "interpretations"."owner" = ?;

select "feedback".*
  from "feedback"
  where ("debrief_id" = ?) and "feedback"."owner" = ?;

delete
  from "debrief_people"
  where ("debrief_id" = ?) and "debrief_people"."owner" = ?;

delete
  from "debriefs"
  where ("id" = ?) and "debriefs"."owner" = ?;

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

delete
  from "stage_steps"
  where ("id" = ?) and "stage_steps"."owner" = ?;

select "contacts".*
  from "contacts"
  where ("opportunity_id" = ?) and "contacts"."owner" = ?;

select "contacts".*
  from "contacts"
  where ("id" = ?) and "contacts"."owner" = ?;

update "contacts"
  set "id" = ?, "person_id" = ?, "opportunity_id" = ?, "direction" = ?, "type" = ?, "channel" = ?, "move" = ?, "move_id" = ?, "note" = ?, "format" = ?, "at" = ?, "import_id" = ?, "change_id" = ?
  where ("id" = ?) and "contacts"."owner" = ?;

delete
  from "contacts"
  where ("id" = ?) and "contacts"."owner" = ?;

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

select "interviews".*
  from "interviews"
  where ("opportunity_id" = ?) and "interviews"."owner" = ?
  order by "starts_at", "id";

select "contacts".*
  from "contacts"
  where ("person_id" = ?) and "contacts"."owner" = ?
  order by "at", "id";

select "interpretations".*
  from "interpretations"
  where ("debrief_id" = ?) and "interpretations"."owner" = ?
  order by "at", "id";

select "contacts".*
  from "contacts"
  where ("opportunity_id" = ?) and "contacts"."owner" = ?
  order by "at", "id";

-- postgres

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

select "opportunities".*
  from "opportunities"
  where ("outcome" is null) and "opportunities"."owner" = $1
  order by "updated_at" desc, "id";

select "opportunities".*
  from "opportunities"
  where ("outcome" is not null) and "opportunities"."owner" = $1
  order by "updated_at" desc, "id";

select "opportunities".*
  from "opportunities"
  where ("search" like $1 and "search" like $2) and "opportunities"."owner" = $3
  order by "updated_at" desc, "id";

select "opportunities".*
  from "opportunities"
  where "opportunities"."owner" = $1
  order by "updated_at" desc, "id";

select "opportunities"."id", "opportunities"."company", "opportunities"."role", "opportunities"."route", "opportunities"."employer", "opportunities"."notes", "opportunities"."stage", "opportunities"."outcome", "opportunities"."offer_deadline", "opportunities"."import_id", "opportunities"."created_at", "opportunities"."updated_at"
  from "opportunities"
  where "opportunities"."owner" = $1
  order by "updated_at" desc, "id";

select "opportunities"."id", "opportunities"."company", "opportunities"."role"
  from "opportunities"
  where ("id" in ($1)) and "opportunities"."owner" = $2;

select "opportunities".*
  from "opportunities"
  where ("id" = $1) and "opportunities"."owner" = $2;

insert into "stage_steps" ("owner", "id", "opportunity_id", "step", "on", "at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7);

select "stage_steps".*
  from "stage_steps"
  where ("opportunity_id" = $1) and "stage_steps"."owner" = $2
  order by "on", "at", "id";

select "stage_steps".*
  from "stage_steps"
  where ("id" = $1) and "stage_steps"."owner" = $2;

update "stage_steps"
  set "id" = $1, "opportunity_id" = $2, "step" = $3, "on" = $4, "at" = $5, "change_id" = $6
  where ("id" = $7) and "stage_steps"."owner" = $8;

select "stage_steps".*
  from "stage_steps"
  where "stage_steps"."owner" = $1
  order by "on", "at", "id";

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

select "debriefs".*
  from "debriefs"
  where ("id" = $1) and "debriefs"."owner" = $2;

insert into "debriefs" ("owner", "id", "interview_id", "gut", "talk", "version", "finished_at", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

insert into "interpretations" ("owner", "id", "debrief_id", "person_id", "field", "value", "quote", "by", "at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

insert into "contacts" ("owner", "id", "person_id", "opportunity_id", "direction", "type", "channel", "move", "move_id", "note", "format", "at", "import_id", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

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

select *
  from "debrief_people"
  where ("debrief_id" in ($1)) and "debrief_people"."owner" = $2
  order by "debrief_id", "place_in_list";

select "interpretations".*
  from "interpretations"
  where ("debrief_id" = $1) and "interpretations"."owner" = $2;

select "interpretations".*
  from "interpretations"
  where ("id" = $1) and "interpretations"."owner" = $2;

delete
  from "interpretations"
  where ("id" = $1) and "interpretations"."owner" = $2;

select "feedback".*
  from "feedback"
  where ("debrief_id" = $1) and "feedback"."owner" = $2;

delete
  from "debrief_people"
  where ("debrief_id" = $1) and "debrief_people"."owner" = $2;

delete
  from "debriefs"
  where ("id" = $1) and "debriefs"."owner" = $2;

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

delete
  from "stage_steps"
  where ("id" = $1) and "stage_steps"."owner" = $2;

select "contacts".*
  from "contacts"
  where ("opportunity_id" = $1) and "contacts"."owner" = $2;

select "contacts".*
  from "contacts"
  where ("id" = $1) and "contacts"."owner" = $2;

update "contacts"
  set "id" = $1, "person_id" = $2, "opportunity_id" = $3, "direction" = $4, "type" = $5, "channel" = $6, "move" = $7, "move_id" = $8, "note" = $9, "format" = $10, "at" = $11, "import_id" = $12, "change_id" = $13
  where ("id" = $14) and "contacts"."owner" = $15;

delete
  from "contacts"
  where ("id" = $1) and "contacts"."owner" = $2;

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

select "interviews".*
  from "interviews"
  where ("opportunity_id" = $1) and "interviews"."owner" = $2
  order by "starts_at", "id";

select "contacts".*
  from "contacts"
  where ("person_id" = $1) and "contacts"."owner" = $2
  order by "at", "id";

select "interpretations".*
  from "interpretations"
  where ("debrief_id" = $1) and "interpretations"."owner" = $2
  order by "at", "id";

select "contacts".*
  from "contacts"
  where ("opportunity_id" = $1) and "contacts"."owner" = $2
  order by "at", "id";
