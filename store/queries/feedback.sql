-- sqlite

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "debriefs" ("owner", "id", "interview_id", "gut", "talk", "version", "finished_at", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "feedback" ("owner", "id", "source", "field", "words", "person_id", "name", "opportunity_id", "interview_id", "debrief_id", "said_on", "at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "punchlist_items" ("owner", "id", "text", "means", "origin", "place", "rhythm", "done_on", "let_go", "resume_line", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "asks" ("owner", "id", "feedback_id", "label", "quote", "less", "verdict", "line", "item_id", "removed", "at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "feedback".*
  from "feedback"
  where ("id" = ?) and "feedback"."owner" = ?;

select "asks".*
  from "asks"
  where ("feedback_id" = ?) and "asks"."owner" = ?
  order by "at", "id";

select "feedback".*
  from "feedback"
  where ("debrief_id" = ?) and "feedback"."owner" = ?
  order by "said_on" desc, "at" desc, "id" desc;

select "feedback".*
  from "feedback"
  where "feedback"."owner" = ?
  order by "said_on" desc, "at" desc, "id" desc;

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

update "feedback"
  set "id" = ?, "source" = ?, "field" = ?, "words" = ?, "person_id" = ?, "name" = ?, "opportunity_id" = ?, "interview_id" = ?, "debrief_id" = ?, "said_on" = ?, "at" = ?, "change_id" = ?
  where ("id" = ?) and "feedback"."owner" = ?;

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

select *
  from "people"
  where ("id" = ?) and "people"."owner" = ?;

select "import_id"
  from "people"
  where ("id" = ?) and "people"."owner" = ?;

select "import_id"
  from "facts"
  where ("subject" = ?) and "facts"."owner" = ?;

select "import_id"
  from "contacts"
  where ("person_id" = ?) and "contacts"."owner" = ?;

select "import_id"
  from "interviews"
  where ("id" in (select "interview_id"
  from "attendees"
  where ("person_id" = ?) and "attendees"."owner" = ?)) and "interviews"."owner" = ?;

select *
  from "imports"
  where "imports"."owner" = ?;

select *
  from "files"
  where "files"."owner" = ?;

select "id"
  from "messages"
  where ("person_id" = ?) and "messages"."owner" = ?;

select "id"
  from "videos"
  where ("person_id" = ?) and "videos"."owner" = ?;

select "id"
  from "briefs"
  where ("person_id" = ?) and "briefs"."owner" = ?;

update "briefs"
  set "person_id" = ?
  where ("person_id" = ?) and "briefs"."owner" = ?;

update "referrals"
  set "to_person_id" = ?
  where ("to_person_id" = ?) and "referrals"."owner" = ?;

update "feedback"
  set "person_id" = ?, "name" = ?, "debrief_id" = ?
  where ("person_id" = ?) and "feedback"."owner" = ?;

update "feedback"
  set "name" = ?
  where ("person_id" is null and "name" in (?)) and "feedback"."owner" = ?;

update "clippings"
  set "person_id" = ?
  where ("person_id" = ?) and "clippings"."owner" = ?;

update "clippings"
  set "message_id" = ?
  where ("message_id" in (select "id"
  from "messages"
  where ("person_id" = ?) and "messages"."owner" = ?)) and "clippings"."owner" = ?;

delete
  from "message_versions"
  where ("message_id" in (select "id"
  from "messages"
  where ("person_id" = ?) and "messages"."owner" = ?)) and "message_versions"."owner" = ?
  returning "owner";

delete
  from "separations"
  where ("one_id" = ?) and "separations"."owner" = ?
  returning "owner";

delete
  from "separations"
  where ("other_id" = ?) and "separations"."owner" = ?
  returning "owner";

delete
  from "facts"
  where ("subject" = ?) and "facts"."owner" = ?
  returning "owner";

delete
  from "attendees"
  where ("person_id" = ?) and "attendees"."owner" = ?
  returning "owner";

delete
  from "debrief_people"
  where ("person_id" = ?) and "debrief_people"."owner" = ?
  returning "owner";

delete
  from "event_people"
  where ("person_id" = ?) and "event_people"."owner" = ?
  returning "owner";

delete
  from "contacts"
  where ("person_id" = ?) and "contacts"."owner" = ?
  returning "owner";

delete
  from "interpretations"
  where ("person_id" = ?) and "interpretations"."owner" = ?
  returning "owner";

delete
  from "taps"
  where ("person_id" = ?) and "taps"."owner" = ?
  returning "owner";

delete
  from "videos"
  where ("person_id" = ?) and "videos"."owner" = ?
  returning "owner";

delete
  from "messages"
  where ("person_id" = ?) and "messages"."owner" = ?
  returning "owner";

delete
  from "ties"
  where ("person_id" = ?) and "ties"."owner" = ?
  returning "owner";

delete
  from "need_helpers"
  where ("person_id" = ?) and "need_helpers"."owner" = ?
  returning "owner";

delete
  from "hinted_roles"
  where ("person_id" = ?) and "hinted_roles"."owner" = ?
  returning "owner";

delete
  from "referrals"
  where ("person_id" = ?) and "referrals"."owner" = ?
  returning "owner";

delete
  from "people"
  where ("id" = ?) and "people"."owner" = ?
  returning "owner";

delete
  from "debrief_people"
  where ("person_id" is null and "name" in (?)) and "debrief_people"."owner" = ?
  returning "owner";

delete
  from "event_people"
  where ("person_id" is null and "name" in (?)) and "event_people"."owner" = ?
  returning "owner";

delete
  from "decisions"
  where ((instr(cast("move_id" as text), ?) > 0 or instr(cast("move_id" as text), ?) > 0 or instr(cast("move_id" as text), ?) > 0)) and "decisions"."owner" = ?
  returning "owner";

delete
  from "changes"
  where (((instr(cast("entries" as text), ?) > 0 or instr(cast("entries" as text), ?) > 0 or instr(cast("entries" as text), ?) > 0) or (instr(cast("label" as text), ?) > 0 or instr(cast("label" as text), ?) > 0 or instr(cast("label" as text), ?) > 0))) and "changes"."owner" = ?
  returning "owner";

select *
  from "candidates"
  where (((instr(cast("name" as text), ?) > 0 or instr(cast("name" as text), ?) > 0 or instr(cast("name" as text), ?) > 0) or (instr(cast("zone" as text), ?) > 0 or instr(cast("zone" as text), ?) > 0 or instr(cast("zone" as text), ?) > 0) or (instr(cast("country" as text), ?) > 0 or instr(cast("country" as text), ?) > 0 or instr(cast("country" as text), ?) > 0) or (instr(cast("region" as text), ?) > 0 or instr(cast("region" as text), ?) > 0 or instr(cast("region" as text), ?) > 0) or (instr(cast("currency" as text), ?) > 0 or instr(cast("currency" as text), ?) > 0 or instr(cast("currency" as text), ?) > 0) or (instr(cast("links" as text), ?) > 0 or instr(cast("links" as text), ?) > 0 or instr(cast("links" as text), ?) > 0) or (instr(cast("signature" as text), ?) > 0 or instr(cast("signature" as text), ?) > 0 or instr(cast("signature" as text), ?) > 0) or (instr(cast("value_line" as text), ?) > 0 or instr(cast("value_line" as text), ?) > 0 or instr(cast("value_line" as text), ?) > 0) or (instr(cast("profile" as text), ?) > 0 or instr(cast("profile" as text), ?) > 0 or instr(cast("profile" as text), ?) > 0) or (instr(cast("going_out" as text), ?) > 0 or instr(cast("going_out" as text), ?) > 0 or instr(cast("going_out" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "candidates"."owner" = ?;

select *
  from "imports"
  where (((instr(cast("file" as text), ?) > 0 or instr(cast("file" as text), ?) > 0 or instr(cast("file" as text), ?) > 0) or (instr(cast("kind" as text), ?) > 0 or instr(cast("kind" as text), ?) > 0 or instr(cast("kind" as text), ?) > 0) or (instr(cast("added" as text), ?) > 0 or instr(cast("added" as text), ?) > 0 or instr(cast("added" as text), ?) > 0) or (instr(cast("changed" as text), ?) > 0 or instr(cast("changed" as text), ?) > 0 or instr(cast("changed" as text), ?) > 0) or (instr(cast("same" as text), ?) > 0 or instr(cast("same" as text), ?) > 0 or instr(cast("same" as text), ?) > 0) or (instr(cast("skipped" as text), ?) > 0 or instr(cast("skipped" as text), ?) > 0 or instr(cast("skipped" as text), ?) > 0) or (instr(cast("status" as text), ?) > 0 or instr(cast("status" as text), ?) > 0 or instr(cast("status" as text), ?) > 0) or (instr(cast("hash" as text), ?) > 0 or instr(cast("hash" as text), ?) > 0 or instr(cast("hash" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "imports"."owner" = ?;

select *
  from "files"
  where (((instr(cast("hash" as text), ?) > 0 or instr(cast("hash" as text), ?) > 0 or instr(cast("hash" as text), ?) > 0) or (instr(cast("name" as text), ?) > 0 or instr(cast("name" as text), ?) > 0 or instr(cast("name" as text), ?) > 0) or (instr(cast("import_id" as text), ?) > 0 or instr(cast("import_id" as text), ?) > 0 or instr(cast("import_id" as text), ?) > 0) or (instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0))) and "files"."owner" = ?;

select *
  from "people"
  where (((instr(cast("name" as text), ?) > 0 or instr(cast("name" as text), ?) > 0 or instr(cast("name" as text), ?) > 0) or (instr(cast("headline" as text), ?) > 0 or instr(cast("headline" as text), ?) > 0 or instr(cast("headline" as text), ?) > 0) or (instr(cast("company" as text), ?) > 0 or instr(cast("company" as text), ?) > 0 or instr(cast("company" as text), ?) > 0) or (instr(cast("position" as text), ?) > 0 or instr(cast("position" as text), ?) > 0 or instr(cast("position" as text), ?) > 0) or (instr(cast("email" as text), ?) > 0 or instr(cast("email" as text), ?) > 0 or instr(cast("email" as text), ?) > 0) or (instr(cast("url" as text), ?) > 0 or instr(cast("url" as text), ?) > 0 or instr(cast("url" as text), ?) > 0) or (instr(cast("phone" as text), ?) > 0 or instr(cast("phone" as text), ?) > 0 or instr(cast("phone" as text), ?) > 0) or (instr(cast("notes" as text), ?) > 0 or instr(cast("notes" as text), ?) > 0 or instr(cast("notes" as text), ?) > 0) or (instr(cast("profile" as text), ?) > 0 or instr(cast("profile" as text), ?) > 0 or instr(cast("profile" as text), ?) > 0) or (instr(cast("connected_on" as text), ?) > 0 or instr(cast("connected_on" as text), ?) > 0 or instr(cast("connected_on" as text), ?) > 0) or (instr(cast("import_id" as text), ?) > 0 or instr(cast("import_id" as text), ?) > 0 or instr(cast("import_id" as text), ?) > 0) or (instr(cast("search" as text), ?) > 0 or instr(cast("search" as text), ?) > 0 or instr(cast("search" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "people"."owner" = ?;

update "people"
  set "id" = ?, "name" = ?, "headline" = ?, "company" = ?, "position" = ?, "email" = ?, "url" = ?, "phone" = ?, "notes" = ?, "profile" = ?, "connected_on" = ?, "import_id" = ?, "created_at" = ?, "updated_at" = ?
  where ("id" = ?) and "people"."owner" = ?;

select *
  from "facts"
  where (((instr(cast("subject" as text), ?) > 0 or instr(cast("subject" as text), ?) > 0 or instr(cast("subject" as text), ?) > 0) or (instr(cast("field" as text), ?) > 0 or instr(cast("field" as text), ?) > 0 or instr(cast("field" as text), ?) > 0) or (instr(cast("value" as text), ?) > 0 or instr(cast("value" as text), ?) > 0 or instr(cast("value" as text), ?) > 0) or (instr(cast("source" as text), ?) > 0 or instr(cast("source" as text), ?) > 0 or instr(cast("source" as text), ?) > 0) or (instr(cast("import_id" as text), ?) > 0 or instr(cast("import_id" as text), ?) > 0 or instr(cast("import_id" as text), ?) > 0) or (instr(cast("said_on" as text), ?) > 0 or instr(cast("said_on" as text), ?) > 0 or instr(cast("said_on" as text), ?) > 0) or (instr(cast("expires_on" as text), ?) > 0 or instr(cast("expires_on" as text), ?) > 0 or instr(cast("expires_on" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "facts"."owner" = ?;

select *
  from "opportunities"
  where (((instr(cast("company" as text), ?) > 0 or instr(cast("company" as text), ?) > 0 or instr(cast("company" as text), ?) > 0) or (instr(cast("role" as text), ?) > 0 or instr(cast("role" as text), ?) > 0 or instr(cast("role" as text), ?) > 0) or (instr(cast("posting" as text), ?) > 0 or instr(cast("posting" as text), ?) > 0 or instr(cast("posting" as text), ?) > 0) or (instr(cast("route" as text), ?) > 0 or instr(cast("route" as text), ?) > 0 or instr(cast("route" as text), ?) > 0) or (instr(cast("employer" as text), ?) > 0 or instr(cast("employer" as text), ?) > 0 or instr(cast("employer" as text), ?) > 0) or (instr(cast("notes" as text), ?) > 0 or instr(cast("notes" as text), ?) > 0 or instr(cast("notes" as text), ?) > 0) or (instr(cast("stage" as text), ?) > 0 or instr(cast("stage" as text), ?) > 0 or instr(cast("stage" as text), ?) > 0) or (instr(cast("outcome" as text), ?) > 0 or instr(cast("outcome" as text), ?) > 0 or instr(cast("outcome" as text), ?) > 0) or (instr(cast("offer_deadline" as text), ?) > 0 or instr(cast("offer_deadline" as text), ?) > 0 or instr(cast("offer_deadline" as text), ?) > 0) or (instr(cast("import_id" as text), ?) > 0 or instr(cast("import_id" as text), ?) > 0 or instr(cast("import_id" as text), ?) > 0) or (instr(cast("search" as text), ?) > 0 or instr(cast("search" as text), ?) > 0 or instr(cast("search" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "opportunities"."owner" = ?;

select *
  from "stage_steps"
  where (((instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0) or (instr(cast("step" as text), ?) > 0 or instr(cast("step" as text), ?) > 0 or instr(cast("step" as text), ?) > 0) or (instr(cast("on" as text), ?) > 0 or instr(cast("on" as text), ?) > 0 or instr(cast("on" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "stage_steps"."owner" = ?;

select *
  from "interviews"
  where (((instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0) or (instr(cast("round" as text), ?) > 0 or instr(cast("round" as text), ?) > 0 or instr(cast("round" as text), ?) > 0) or (instr(cast("zone" as text), ?) > 0 or instr(cast("zone" as text), ?) > 0 or instr(cast("zone" as text), ?) > 0) or (instr(cast("place" as text), ?) > 0 or instr(cast("place" as text), ?) > 0 or instr(cast("place" as text), ?) > 0) or (instr(cast("notes" as text), ?) > 0 or instr(cast("notes" as text), ?) > 0 or instr(cast("notes" as text), ?) > 0) or (instr(cast("title" as text), ?) > 0 or instr(cast("title" as text), ?) > 0 or instr(cast("title" as text), ?) > 0) or (instr(cast("status" as text), ?) > 0 or instr(cast("status" as text), ?) > 0 or instr(cast("status" as text), ?) > 0) or (instr(cast("uid" as text), ?) > 0 or instr(cast("uid" as text), ?) > 0 or instr(cast("uid" as text), ?) > 0) or (instr(cast("import_id" as text), ?) > 0 or instr(cast("import_id" as text), ?) > 0 or instr(cast("import_id" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "interviews"."owner" = ?;

select *
  from "debriefs"
  where (((instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0) or (instr(cast("talk" as text), ?) > 0 or instr(cast("talk" as text), ?) > 0 or instr(cast("talk" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "debriefs"."owner" = ?;

select *
  from "debrief_people"
  where (((instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0) or (instr(cast("name" as text), ?) > 0 or instr(cast("name" as text), ?) > 0 or instr(cast("name" as text), ?) > 0) or (instr(cast("with" as text), ?) > 0 or instr(cast("with" as text), ?) > 0 or instr(cast("with" as text), ?) > 0) or (instr(cast("concerns_words" as text), ?) > 0 or instr(cast("concerns_words" as text), ?) > 0 or instr(cast("concerns_words" as text), ?) > 0) or (instr(cast("improve_words" as text), ?) > 0 or instr(cast("improve_words" as text), ?) > 0 or instr(cast("improve_words" as text), ?) > 0) or (instr(cast("roles_words" as text), ?) > 0 or instr(cast("roles_words" as text), ?) > 0 or instr(cast("roles_words" as text), ?) > 0) or (instr(cast("liked_but" as text), ?) > 0 or instr(cast("liked_but" as text), ?) > 0 or instr(cast("liked_but" as text), ?) > 0) or (instr(cast("observed" as text), ?) > 0 or instr(cast("observed" as text), ?) > 0 or instr(cast("observed" as text), ?) > 0))) and "debrief_people"."owner" = ?;

select *
  from "interpretations"
  where (((instr(cast("debrief_id" as text), ?) > 0 or instr(cast("debrief_id" as text), ?) > 0 or instr(cast("debrief_id" as text), ?) > 0) or (instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0) or (instr(cast("field" as text), ?) > 0 or instr(cast("field" as text), ?) > 0 or instr(cast("field" as text), ?) > 0) or (instr(cast("value" as text), ?) > 0 or instr(cast("value" as text), ?) > 0 or instr(cast("value" as text), ?) > 0) or (instr(cast("quote" as text), ?) > 0 or instr(cast("quote" as text), ?) > 0 or instr(cast("quote" as text), ?) > 0) or (instr(cast("by" as text), ?) > 0 or instr(cast("by" as text), ?) > 0 or instr(cast("by" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "interpretations"."owner" = ?;

select *
  from "contacts"
  where (((instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0) or (instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0) or (instr(cast("direction" as text), ?) > 0 or instr(cast("direction" as text), ?) > 0 or instr(cast("direction" as text), ?) > 0) or (instr(cast("type" as text), ?) > 0 or instr(cast("type" as text), ?) > 0 or instr(cast("type" as text), ?) > 0) or (instr(cast("channel" as text), ?) > 0 or instr(cast("channel" as text), ?) > 0 or instr(cast("channel" as text), ?) > 0) or (instr(cast("move" as text), ?) > 0 or instr(cast("move" as text), ?) > 0 or instr(cast("move" as text), ?) > 0) or (instr(cast("move_id" as text), ?) > 0 or instr(cast("move_id" as text), ?) > 0 or instr(cast("move_id" as text), ?) > 0) or (instr(cast("note" as text), ?) > 0 or instr(cast("note" as text), ?) > 0 or instr(cast("note" as text), ?) > 0) or (instr(cast("format" as text), ?) > 0 or instr(cast("format" as text), ?) > 0 or instr(cast("format" as text), ?) > 0) or (instr(cast("import_id" as text), ?) > 0 or instr(cast("import_id" as text), ?) > 0 or instr(cast("import_id" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "contacts"."owner" = ?;

select *
  from "decisions"
  where (((instr(cast("decision" as text), ?) > 0 or instr(cast("decision" as text), ?) > 0 or instr(cast("decision" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "decisions"."owner" = ?;

select *
  from "briefs"
  where (((instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0) or (instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0) or (instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0) or (instr(cast("title" as text), ?) > 0 or instr(cast("title" as text), ?) > 0 or instr(cast("title" as text), ?) > 0) or (instr(cast("understood" as text), ?) > 0 or instr(cast("understood" as text), ?) > 0 or instr(cast("understood" as text), ?) > 0) or (instr(cast("first" as text), ?) > 0 or instr(cast("first" as text), ?) > 0 or instr(cast("first" as text), ?) > 0) or (instr(cast("ideas" as text), ?) > 0 or instr(cast("ideas" as text), ?) > 0 or instr(cast("ideas" as text), ?) > 0) or (instr(cast("plan" as text), ?) > 0 or instr(cast("plan" as text), ?) > 0 or instr(cast("plan" as text), ?) > 0) or (instr(cast("questions" as text), ?) > 0 or instr(cast("questions" as text), ?) > 0 or instr(cast("questions" as text), ?) > 0) or (instr(cast("status" as text), ?) > 0 or instr(cast("status" as text), ?) > 0 or instr(cast("status" as text), ?) > 0) or (instr(cast("talks" as text), ?) > 0 or instr(cast("talks" as text), ?) > 0 or instr(cast("talks" as text), ?) > 0) or (instr(cast("offered" as text), ?) > 0 or instr(cast("offered" as text), ?) > 0 or instr(cast("offered" as text), ?) > 0) or (instr(cast("saved_key" as text), ?) > 0 or instr(cast("saved_key" as text), ?) > 0 or instr(cast("saved_key" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "briefs"."owner" = ?;

select *
  from "kits"
  where (((instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0) or (instr(cast("left_out" as text), ?) > 0 or instr(cast("left_out" as text), ?) > 0 or instr(cast("left_out" as text), ?) > 0) or (instr(cast("answers" as text), ?) > 0 or instr(cast("answers" as text), ?) > 0 or instr(cast("answers" as text), ?) > 0) or (instr(cast("openers" as text), ?) > 0 or instr(cast("openers" as text), ?) > 0 or instr(cast("openers" as text), ?) > 0) or (instr(cast("ticks" as text), ?) > 0 or instr(cast("ticks" as text), ?) > 0 or instr(cast("ticks" as text), ?) > 0) or (instr(cast("their_zone" as text), ?) > 0 or instr(cast("their_zone" as text), ?) > 0 or instr(cast("their_zone" as text), ?) > 0) or (instr(cast("saved_key" as text), ?) > 0 or instr(cast("saved_key" as text), ?) > 0 or instr(cast("saved_key" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "kits"."owner" = ?;

select *
  from "taps"
  where (((instr(cast("id" as text), ?) > 0 or instr(cast("id" as text), ?) > 0 or instr(cast("id" as text), ?) > 0) or (instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0) or (instr(cast("on" as text), ?) > 0 or instr(cast("on" as text), ?) > 0 or instr(cast("on" as text), ?) > 0) or (instr(cast("ref" as text), ?) > 0 or instr(cast("ref" as text), ?) > 0 or instr(cast("ref" as text), ?) > 0) or (instr(cast("text" as text), ?) > 0 or instr(cast("text" as text), ?) > 0 or instr(cast("text" as text), ?) > 0) or (instr(cast("mark" as text), ?) > 0 or instr(cast("mark" as text), ?) > 0 or instr(cast("mark" as text), ?) > 0) or (instr(cast("words" as text), ?) > 0 or instr(cast("words" as text), ?) > 0 or instr(cast("words" as text), ?) > 0))) and "taps"."owner" = ?;

select *
  from "prepared_answers"
  where (((instr(cast("kind" as text), ?) > 0 or instr(cast("kind" as text), ?) > 0 or instr(cast("kind" as text), ?) > 0) or (instr(cast("question" as text), ?) > 0 or instr(cast("question" as text), ?) > 0 or instr(cast("question" as text), ?) > 0) or (instr(cast("answer" as text), ?) > 0 or instr(cast("answer" as text), ?) > 0 or instr(cast("answer" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "prepared_answers"."owner" = ?;

select *
  from "videos"
  where (((instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0) or (instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0) or (instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0) or (instr(cast("script" as text), ?) > 0 or instr(cast("script" as text), ?) > 0 or instr(cast("script" as text), ?) > 0) or (instr(cast("file_id" as text), ?) > 0 or instr(cast("file_id" as text), ?) > 0 or instr(cast("file_id" as text), ?) > 0) or (instr(cast("cut_file_id" as text), ?) > 0 or instr(cast("cut_file_id" as text), ?) > 0 or instr(cast("cut_file_id" as text), ?) > 0) or (instr(cast("mp4_file_id" as text), ?) > 0 or instr(cast("mp4_file_id" as text), ?) > 0 or instr(cast("mp4_file_id" as text), ?) > 0) or (instr(cast("poster_file_id" as text), ?) > 0 or instr(cast("poster_file_id" as text), ?) > 0 or instr(cast("poster_file_id" as text), ?) > 0) or (instr(cast("shown_to" as text), ?) > 0 or instr(cast("shown_to" as text), ?) > 0 or instr(cast("shown_to" as text), ?) > 0) or (instr(cast("status" as text), ?) > 0 or instr(cast("status" as text), ?) > 0 or instr(cast("status" as text), ?) > 0) or (instr(cast("save_key" as text), ?) > 0 or instr(cast("save_key" as text), ?) > 0 or instr(cast("save_key" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "videos"."owner" = ?;

select *
  from "messages"
  where (((instr(cast("kind" as text), ?) > 0 or instr(cast("kind" as text), ?) > 0 or instr(cast("kind" as text), ?) > 0) or (instr(cast("channel" as text), ?) > 0 or instr(cast("channel" as text), ?) > 0 or instr(cast("channel" as text), ?) > 0) or (instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0) or (instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0) or (instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0) or (instr(cast("move" as text), ?) > 0 or instr(cast("move" as text), ?) > 0 or instr(cast("move" as text), ?) > 0) or (instr(cast("move_id" as text), ?) > 0 or instr(cast("move_id" as text), ?) > 0 or instr(cast("move_id" as text), ?) > 0) or (instr(cast("shape" as text), ?) > 0 or instr(cast("shape" as text), ?) > 0 or instr(cast("shape" as text), ?) > 0) or (instr(cast("subject" as text), ?) > 0 or instr(cast("subject" as text), ?) > 0 or instr(cast("subject" as text), ?) > 0) or (instr(cast("text" as text), ?) > 0 or instr(cast("text" as text), ?) > 0 or instr(cast("text" as text), ?) > 0) or (instr(cast("attachments" as text), ?) > 0 or instr(cast("attachments" as text), ?) > 0 or instr(cast("attachments" as text), ?) > 0) or (instr(cast("saved_key" as text), ?) > 0 or instr(cast("saved_key" as text), ?) > 0 or instr(cast("saved_key" as text), ?) > 0) or (instr(cast("contact_id" as text), ?) > 0 or instr(cast("contact_id" as text), ?) > 0 or instr(cast("contact_id" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "messages"."owner" = ?;

select *
  from "message_versions"
  where (((instr(cast("message_id" as text), ?) > 0 or instr(cast("message_id" as text), ?) > 0 or instr(cast("message_id" as text), ?) > 0) or (instr(cast("subject" as text), ?) > 0 or instr(cast("subject" as text), ?) > 0 or instr(cast("subject" as text), ?) > 0) or (instr(cast("text" as text), ?) > 0 or instr(cast("text" as text), ?) > 0 or instr(cast("text" as text), ?) > 0) or (instr(cast("because" as text), ?) > 0 or instr(cast("because" as text), ?) > 0 or instr(cast("because" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "message_versions"."owner" = ?;

select *
  from "clippings"
  where (((instr(cast("title" as text), ?) > 0 or instr(cast("title" as text), ?) > 0 or instr(cast("title" as text), ?) > 0) or (instr(cast("url" as text), ?) > 0 or instr(cast("url" as text), ?) > 0 or instr(cast("url" as text), ?) > 0) or (instr(cast("note" as text), ?) > 0 or instr(cast("note" as text), ?) > 0 or instr(cast("note" as text), ?) > 0) or (instr(cast("kind" as text), ?) > 0 or instr(cast("kind" as text), ?) > 0 or instr(cast("kind" as text), ?) > 0) or (instr(cast("on" as text), ?) > 0 or instr(cast("on" as text), ?) > 0 or instr(cast("on" as text), ?) > 0) or (instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0) or (instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0) or (instr(cast("message_id" as text), ?) > 0 or instr(cast("message_id" as text), ?) > 0 or instr(cast("message_id" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "clippings"."owner" = ?;

select *
  from "events"
  where (((instr(cast("title" as text), ?) > 0 or instr(cast("title" as text), ?) > 0 or instr(cast("title" as text), ?) > 0) or (instr(cast("place" as text), ?) > 0 or instr(cast("place" as text), ?) > 0 or instr(cast("place" as text), ?) > 0) or (instr(cast("url" as text), ?) > 0 or instr(cast("url" as text), ?) > 0 or instr(cast("url" as text), ?) > 0) or (instr(cast("organizer" as text), ?) > 0 or instr(cast("organizer" as text), ?) > 0 or instr(cast("organizer" as text), ?) > 0) or (instr(cast("zone" as text), ?) > 0 or instr(cast("zone" as text), ?) > 0 or instr(cast("zone" as text), ?) > 0) or (instr(cast("notes" as text), ?) > 0 or instr(cast("notes" as text), ?) > 0 or instr(cast("notes" as text), ?) > 0) or (instr(cast("decision" as text), ?) > 0 or instr(cast("decision" as text), ?) > 0 or instr(cast("decision" as text), ?) > 0) or (instr(cast("status" as text), ?) > 0 or instr(cast("status" as text), ?) > 0 or instr(cast("status" as text), ?) > 0) or (instr(cast("source" as text), ?) > 0 or instr(cast("source" as text), ?) > 0 or instr(cast("source" as text), ?) > 0) or (instr(cast("uid" as text), ?) > 0 or instr(cast("uid" as text), ?) > 0 or instr(cast("uid" as text), ?) > 0) or (instr(cast("import_id" as text), ?) > 0 or instr(cast("import_id" as text), ?) > 0 or instr(cast("import_id" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "events"."owner" = ?;

select *
  from "event_people"
  where (((instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0) or (instr(cast("name" as text), ?) > 0 or instr(cast("name" as text), ?) > 0 or instr(cast("name" as text), ?) > 0) or (instr(cast("as_expected" as text), ?) > 0 or instr(cast("as_expected" as text), ?) > 0 or instr(cast("as_expected" as text), ?) > 0) or (instr(cast("words" as text), ?) > 0 or instr(cast("words" as text), ?) > 0 or instr(cast("words" as text), ?) > 0))) and "event_people"."owner" = ?;

select *
  from "reads"
  where (((instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0) or (instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0) or (instr(cast("weights" as text), ?) > 0 or instr(cast("weights" as text), ?) > 0 or instr(cast("weights" as text), ?) > 0) or (instr(cast("inputs" as text), ?) > 0 or instr(cast("inputs" as text), ?) > 0 or instr(cast("inputs" as text), ?) > 0) or (instr(cast("read" as text), ?) > 0 or instr(cast("read" as text), ?) > 0 or instr(cast("read" as text), ?) > 0))) and "reads"."owner" = ?;

select *
  from "presence_checks"
  where (((instr(cast("repeat_on" as text), ?) > 0 or instr(cast("repeat_on" as text), ?) > 0 or instr(cast("repeat_on" as text), ?) > 0) or (instr(cast("looked" as text), ?) > 0 or instr(cast("looked" as text), ?) > 0 or instr(cast("looked" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "presence_checks"."owner" = ?;

select *
  from "presence_findings"
  where (((instr(cast("check_id" as text), ?) > 0 or instr(cast("check_id" as text), ?) > 0 or instr(cast("check_id" as text), ?) > 0) or (instr(cast("found_with" as text), ?) > 0 or instr(cast("found_with" as text), ?) > 0 or instr(cast("found_with" as text), ?) > 0) or (instr(cast("what" as text), ?) > 0 or instr(cast("what" as text), ?) > 0 or instr(cast("what" as text), ?) > 0) or (instr(cast("url" as text), ?) > 0 or instr(cast("url" as text), ?) > 0 or instr(cast("url" as text), ?) > 0) or (instr(cast("verdict" as text), ?) > 0 or instr(cast("verdict" as text), ?) > 0 or instr(cast("verdict" as text), ?) > 0) or (instr(cast("fix" as text), ?) > 0 or instr(cast("fix" as text), ?) > 0 or instr(cast("fix" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "presence_findings"."owner" = ?;

select *
  from "ties"
  where (((instr(cast("rung" as text), ?) > 0 or instr(cast("rung" as text), ?) > 0 or instr(cast("rung" as text), ?) > 0) or (instr(cast("rung_words" as text), ?) > 0 or instr(cast("rung_words" as text), ?) > 0 or instr(cast("rung_words" as text), ?) > 0) or (instr(cast("rung_on" as text), ?) > 0 or instr(cast("rung_on" as text), ?) > 0 or instr(cast("rung_on" as text), ?) > 0) or (instr(cast("circle_since" as text), ?) > 0 or instr(cast("circle_since" as text), ?) > 0 or instr(cast("circle_since" as text), ?) > 0) or (instr(cast("i_can" as text), ?) > 0 or instr(cast("i_can" as text), ?) > 0 or instr(cast("i_can" as text), ?) > 0) or (instr(cast("they_can" as text), ?) > 0 or instr(cast("they_can" as text), ?) > 0 or instr(cast("they_can" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "ties"."owner" = ?;

select *
  from "needs"
  where (((instr(cast("words" as text), ?) > 0 or instr(cast("words" as text), ?) > 0 or instr(cast("words" as text), ?) > 0) or (instr(cast("met_on" as text), ?) > 0 or instr(cast("met_on" as text), ?) > 0 or instr(cast("met_on" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "needs"."owner" = ?;

select *
  from "need_helpers"
  where (((instr(cast("need_id" as text), ?) > 0 or instr(cast("need_id" as text), ?) > 0 or instr(cast("need_id" as text), ?) > 0) or (instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0) or (instr(cast("asked_at" as text), ?) > 0 or instr(cast("asked_at" as text), ?) > 0 or instr(cast("asked_at" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "need_helpers"."owner" = ?;

select *
  from "hinted_roles"
  where (((instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0) or (instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0) or (instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0) or (instr(cast("company" as text), ?) > 0 or instr(cast("company" as text), ?) > 0 or instr(cast("company" as text), ?) > 0) or (instr(cast("role" as text), ?) > 0 or instr(cast("role" as text), ?) > 0 or instr(cast("role" as text), ?) > 0) or (instr(cast("words" as text), ?) > 0 or instr(cast("words" as text), ?) > 0 or instr(cast("words" as text), ?) > 0) or (instr(cast("said_on" as text), ?) > 0 or instr(cast("said_on" as text), ?) > 0 or instr(cast("said_on" as text), ?) > 0) or (instr(cast("status" as text), ?) > 0 or instr(cast("status" as text), ?) > 0 or instr(cast("status" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "hinted_roles"."owner" = ?;

select *
  from "referrals"
  where (((instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0) or (instr(cast("to_person_id" as text), ?) > 0 or instr(cast("to_person_id" as text), ?) > 0 or instr(cast("to_person_id" as text), ?) > 0) or (instr(cast("to_name" as text), ?) > 0 or instr(cast("to_name" as text), ?) > 0 or instr(cast("to_name" as text), ?) > 0) or (instr(cast("company" as text), ?) > 0 or instr(cast("company" as text), ?) > 0 or instr(cast("company" as text), ?) > 0) or (instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0) or (instr(cast("words" as text), ?) > 0 or instr(cast("words" as text), ?) > 0 or instr(cast("words" as text), ?) > 0) or (instr(cast("offered_on" as text), ?) > 0 or instr(cast("offered_on" as text), ?) > 0 or instr(cast("offered_on" as text), ?) > 0) or (instr(cast("done_on" as text), ?) > 0 or instr(cast("done_on" as text), ?) > 0 or instr(cast("done_on" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "referrals"."owner" = ?;

select *
  from "feedback"
  where (((instr(cast("source" as text), ?) > 0 or instr(cast("source" as text), ?) > 0 or instr(cast("source" as text), ?) > 0) or (instr(cast("field" as text), ?) > 0 or instr(cast("field" as text), ?) > 0 or instr(cast("field" as text), ?) > 0) or (instr(cast("words" as text), ?) > 0 or instr(cast("words" as text), ?) > 0 or instr(cast("words" as text), ?) > 0) or (instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0 or instr(cast("person_id" as text), ?) > 0) or (instr(cast("name" as text), ?) > 0 or instr(cast("name" as text), ?) > 0 or instr(cast("name" as text), ?) > 0) or (instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0 or instr(cast("opportunity_id" as text), ?) > 0) or (instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0 or instr(cast("interview_id" as text), ?) > 0) or (instr(cast("debrief_id" as text), ?) > 0 or instr(cast("debrief_id" as text), ?) > 0 or instr(cast("debrief_id" as text), ?) > 0) or (instr(cast("said_on" as text), ?) > 0 or instr(cast("said_on" as text), ?) > 0 or instr(cast("said_on" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "feedback"."owner" = ?;

select *
  from "punchlist_items"
  where (((instr(cast("text" as text), ?) > 0 or instr(cast("text" as text), ?) > 0 or instr(cast("text" as text), ?) > 0) or (instr(cast("means" as text), ?) > 0 or instr(cast("means" as text), ?) > 0 or instr(cast("means" as text), ?) > 0) or (instr(cast("origin" as text), ?) > 0 or instr(cast("origin" as text), ?) > 0 or instr(cast("origin" as text), ?) > 0) or (instr(cast("rhythm" as text), ?) > 0 or instr(cast("rhythm" as text), ?) > 0 or instr(cast("rhythm" as text), ?) > 0) or (instr(cast("done_on" as text), ?) > 0 or instr(cast("done_on" as text), ?) > 0 or instr(cast("done_on" as text), ?) > 0) or (instr(cast("resume_line" as text), ?) > 0 or instr(cast("resume_line" as text), ?) > 0 or instr(cast("resume_line" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "punchlist_items"."owner" = ?;

select *
  from "asks"
  where (((instr(cast("feedback_id" as text), ?) > 0 or instr(cast("feedback_id" as text), ?) > 0 or instr(cast("feedback_id" as text), ?) > 0) or (instr(cast("label" as text), ?) > 0 or instr(cast("label" as text), ?) > 0 or instr(cast("label" as text), ?) > 0) or (instr(cast("quote" as text), ?) > 0 or instr(cast("quote" as text), ?) > 0 or instr(cast("quote" as text), ?) > 0) or (instr(cast("verdict" as text), ?) > 0 or instr(cast("verdict" as text), ?) > 0 or instr(cast("verdict" as text), ?) > 0) or (instr(cast("line" as text), ?) > 0 or instr(cast("line" as text), ?) > 0 or instr(cast("line" as text), ?) > 0) or (instr(cast("item_id" as text), ?) > 0 or instr(cast("item_id" as text), ?) > 0 or instr(cast("item_id" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "asks"."owner" = ?;

select *
  from "practice_entries"
  where (((instr(cast("item_id" as text), ?) > 0 or instr(cast("item_id" as text), ?) > 0 or instr(cast("item_id" as text), ?) > 0) or (instr(cast("on" as text), ?) > 0 or instr(cast("on" as text), ?) > 0 or instr(cast("on" as text), ?) > 0) or (instr(cast("did" as text), ?) > 0 or instr(cast("did" as text), ?) > 0 or instr(cast("did" as text), ?) > 0) or (instr(cast("proof_url" as text), ?) > 0 or instr(cast("proof_url" as text), ?) > 0 or instr(cast("proof_url" as text), ?) > 0) or (instr(cast("proof_file_id" as text), ?) > 0 or instr(cast("proof_file_id" as text), ?) > 0 or instr(cast("proof_file_id" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "practice_entries"."owner" = ?;

select *
  from "targets"
  where (((instr(cast("kind" as text), ?) > 0 or instr(cast("kind" as text), ?) > 0 or instr(cast("kind" as text), ?) > 0) or (instr(cast("title" as text), ?) > 0 or instr(cast("title" as text), ?) > 0 or instr(cast("title" as text), ?) > 0) or (instr(cast("hint_id" as text), ?) > 0 or instr(cast("hint_id" as text), ?) > 0 or instr(cast("hint_id" as text), ?) > 0) or (instr(cast("described" as text), ?) > 0 or instr(cast("described" as text), ?) > 0 or instr(cast("described" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "targets"."owner" = ?;

select *
  from "target_postings"
  where (((instr(cast("target_id" as text), ?) > 0 or instr(cast("target_id" as text), ?) > 0 or instr(cast("target_id" as text), ?) > 0) or (instr(cast("title" as text), ?) > 0 or instr(cast("title" as text), ?) > 0 or instr(cast("title" as text), ?) > 0) or (instr(cast("text" as text), ?) > 0 or instr(cast("text" as text), ?) > 0 or instr(cast("text" as text), ?) > 0) or (instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0 or instr(cast("change_id" as text), ?) > 0))) and "target_postings"."owner" = ?;

select *
  from "placed_marks"
  where (((instr(cast("resume_hash" as text), ?) > 0 or instr(cast("resume_hash" as text), ?) > 0 or instr(cast("resume_hash" as text), ?) > 0) or (instr(cast("verdict" as text), ?) > 0 or instr(cast("verdict" as text), ?) > 0 or instr(cast("verdict" as text), ?) > 0) or (instr(cast("line" as text), ?) > 0 or instr(cast("line" as text), ?) > 0 or instr(cast("line" as text), ?) > 0))) and "placed_marks"."owner" = ?;

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

select "feedback".*
  from "feedback"
  where ("debrief_id" = ?) and "feedback"."owner" = ?;

select "asks".*
  from "asks"
  where ("feedback_id" = ?) and "asks"."owner" = ?;

select "asks".*
  from "asks"
  where ("id" = ?) and "asks"."owner" = ?;

delete
  from "asks"
  where ("id" = ?) and "asks"."owner" = ?;

delete
  from "feedback"
  where ("id" = ?) and "feedback"."owner" = ?;

select "debriefs".*
  from "debriefs"
  where ("id" = ?) and "debriefs"."owner" = ?;

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

select *
  from "attendees"
  where ("interview_id" in (?)) and "attendees"."owner" = ?
  order by "interview_id", "place_in_list";

delete
  from "attendees"
  where ("interview_id" = ?) and "attendees"."owner" = ?;

delete
  from "interviews"
  where ("id" = ?) and "interviews"."owner" = ?;

select "opportunities".*
  from "opportunities"
  where ("id" = ?) and "opportunities"."owner" = ?;

select "interviews".*
  from "interviews"
  where ("opportunity_id" = ?) and "interviews"."owner" = ?;

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

insert into "practice_entries" ("owner", "id", "item_id", "on", "minutes", "did", "proof_url", "proof_file_id", "at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "practice_entries".*
  from "practice_entries"
  where ("item_id" = ?) and "practice_entries"."owner" = ?
  order by "on" desc, "at" desc, "id" desc;

select "asks".*
  from "asks"
  where ("item_id" = ?) and "asks"."owner" = ?;

update "asks"
  set "id" = ?, "feedback_id" = ?, "label" = ?, "quote" = ?, "less" = ?, "verdict" = ?, "line" = ?, "item_id" = ?, "removed" = ?, "at" = ?, "change_id" = ?
  where ("id" = ?) and "asks"."owner" = ?;

select "practice_entries".*
  from "practice_entries"
  where ("item_id" = ?) and "practice_entries"."owner" = ?;

select "practice_entries".*
  from "practice_entries"
  where ("id" = ?) and "practice_entries"."owner" = ?;

delete
  from "practice_entries"
  where ("id" = ?) and "practice_entries"."owner" = ?;

select "punchlist_items".*
  from "punchlist_items"
  where ("id" = ?) and "punchlist_items"."owner" = ?;

delete
  from "punchlist_items"
  where ("id" = ?) and "punchlist_items"."owner" = ?;

select "asks".*
  from "asks"
  where ("item_id" = ?) and "asks"."owner" = ?
  order by "at", "id";

select "practice_entries".*
  from "practice_entries"
  where "practice_entries"."owner" = ?
  order by "on" desc, "at" desc, "id" desc;

insert into "targets" ("owner", "id", "kind", "title", "hint_id", "described", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "target_postings" ("owner", "id", "target_id", "title", "text", "at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?);

select "target_postings".*
  from "target_postings"
  where ("target_id" = ?) and "target_postings"."owner" = ?
  order by "at", "id";

select "target_postings".*
  from "target_postings"
  where ("id" = ?) and "target_postings"."owner" = ?;

delete
  from "target_postings"
  where ("id" = ?) and "target_postings"."owner" = ?;

select "targets".*
  from "targets"
  where ("id" = ?) and "targets"."owner" = ?;

delete
  from "targets"
  where ("id" = ?) and "targets"."owner" = ?;

select "target_postings".*
  from "target_postings"
  where "target_postings"."owner" = ?
  order by "at", "id";

-- postgres

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id") select $1 as "owner", "incoming"."id" as "id", "incoming"."name" as "name", "incoming"."headline" as "headline", "incoming"."company" as "company", "incoming"."position" as "position", "incoming"."email" as "email", "incoming"."url" as "url", "incoming"."phone" as "phone", "incoming"."notes" as "notes", cast("incoming"."profile" as json) as "profile", "incoming"."connected_on" as "connected_on", "incoming"."import_id" as "import_id", "incoming"."created_at" as "created_at", "incoming"."updated_at" as "updated_at", "incoming"."search" as "search", "incoming"."change_id" as "change_id"
  from json_to_recordset($2) as incoming("id" text, "name" text, "headline" text, "company" text, "position" text, "email" text, "url" text, "phone" text, "notes" text, "profile" text, "connected_on" text, "import_id" text, "created_at" text, "updated_at" text, "search" text, "change_id" text);

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

insert into "debriefs" ("owner", "id", "interview_id", "gut", "talk", "version", "finished_at", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

insert into "feedback" ("owner", "id", "source", "field", "words", "person_id", "name", "opportunity_id", "interview_id", "debrief_id", "said_on", "at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

insert into "punchlist_items" ("owner", "id", "text", "means", "origin", "place", "rhythm", "done_on", "let_go", "resume_line", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

insert into "asks" ("owner", "id", "feedback_id", "label", "quote", "less", "verdict", "line", "item_id", "removed", "at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

select "feedback".*
  from "feedback"
  where ("id" = $1) and "feedback"."owner" = $2;

select "asks".*
  from "asks"
  where ("feedback_id" = $1) and "asks"."owner" = $2
  order by "at", "id";

select "feedback".*
  from "feedback"
  where ("debrief_id" = $1) and "feedback"."owner" = $2
  order by "said_on" desc, "at" desc, "id" desc;

select "feedback".*
  from "feedback"
  where "feedback"."owner" = $1
  order by "said_on" desc, "at" desc, "id" desc;

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

update "feedback"
  set "id" = $1, "source" = $2, "field" = $3, "words" = $4, "person_id" = $5, "name" = $6, "opportunity_id" = $7, "interview_id" = $8, "debrief_id" = $9, "said_on" = $10, "at" = $11, "change_id" = $12
  where ("id" = $13) and "feedback"."owner" = $14;

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

select *
  from "people"
  where ("id" = $1) and "people"."owner" = $2;

select "import_id"
  from "people"
  where ("id" = $1) and "people"."owner" = $2;

select "import_id"
  from "facts"
  where ("subject" = $1) and "facts"."owner" = $2;

select "import_id"
  from "contacts"
  where ("person_id" = $1) and "contacts"."owner" = $2;

select "import_id"
  from "interviews"
  where ("id" in (select "interview_id"
  from "attendees"
  where ("person_id" = $1) and "attendees"."owner" = $2)) and "interviews"."owner" = $3;

select *
  from "imports"
  where "imports"."owner" = $1;

select *
  from "files"
  where "files"."owner" = $1;

select "id"
  from "messages"
  where ("person_id" = $1) and "messages"."owner" = $2;

select "id"
  from "videos"
  where ("person_id" = $1) and "videos"."owner" = $2;

select "id"
  from "briefs"
  where ("person_id" = $1) and "briefs"."owner" = $2;

update "briefs"
  set "person_id" = $1
  where ("person_id" = $2) and "briefs"."owner" = $3;

update "referrals"
  set "to_person_id" = $1
  where ("to_person_id" = $2) and "referrals"."owner" = $3;

update "feedback"
  set "person_id" = $1, "name" = $2, "debrief_id" = $3
  where ("person_id" = $4) and "feedback"."owner" = $5;

update "feedback"
  set "name" = $1
  where ("person_id" is null and "name" in ($2)) and "feedback"."owner" = $3;

update "clippings"
  set "person_id" = $1
  where ("person_id" = $2) and "clippings"."owner" = $3;

update "clippings"
  set "message_id" = $1
  where ("message_id" in (select "id"
  from "messages"
  where ("person_id" = $2) and "messages"."owner" = $3)) and "clippings"."owner" = $4;

delete
  from "message_versions"
  where ("message_id" in (select "id"
  from "messages"
  where ("person_id" = $1) and "messages"."owner" = $2)) and "message_versions"."owner" = $3
  returning "owner";

delete
  from "separations"
  where ("one_id" = $1) and "separations"."owner" = $2
  returning "owner";

delete
  from "separations"
  where ("other_id" = $1) and "separations"."owner" = $2
  returning "owner";

delete
  from "facts"
  where ("subject" = $1) and "facts"."owner" = $2
  returning "owner";

delete
  from "attendees"
  where ("person_id" = $1) and "attendees"."owner" = $2
  returning "owner";

delete
  from "debrief_people"
  where ("person_id" = $1) and "debrief_people"."owner" = $2
  returning "owner";

delete
  from "event_people"
  where ("person_id" = $1) and "event_people"."owner" = $2
  returning "owner";

delete
  from "contacts"
  where ("person_id" = $1) and "contacts"."owner" = $2
  returning "owner";

delete
  from "interpretations"
  where ("person_id" = $1) and "interpretations"."owner" = $2
  returning "owner";

delete
  from "taps"
  where ("person_id" = $1) and "taps"."owner" = $2
  returning "owner";

delete
  from "videos"
  where ("person_id" = $1) and "videos"."owner" = $2
  returning "owner";

delete
  from "messages"
  where ("person_id" = $1) and "messages"."owner" = $2
  returning "owner";

delete
  from "ties"
  where ("person_id" = $1) and "ties"."owner" = $2
  returning "owner";

delete
  from "need_helpers"
  where ("person_id" = $1) and "need_helpers"."owner" = $2
  returning "owner";

delete
  from "hinted_roles"
  where ("person_id" = $1) and "hinted_roles"."owner" = $2
  returning "owner";

delete
  from "referrals"
  where ("person_id" = $1) and "referrals"."owner" = $2
  returning "owner";

delete
  from "people"
  where ("id" = $1) and "people"."owner" = $2
  returning "owner";

delete
  from "debrief_people"
  where ("person_id" is null and "name" in ($1)) and "debrief_people"."owner" = $2
  returning "owner";

delete
  from "event_people"
  where ("person_id" is null and "name" in ($1)) and "event_people"."owner" = $2
  returning "owner";

delete
  from "decisions"
  where ((strpos(cast("move_id" as text), $1) > 0 or strpos(cast("move_id" as text), $2) > 0 or strpos(cast("move_id" as text), $3) > 0)) and "decisions"."owner" = $4
  returning "owner";

delete
  from "changes"
  where (((strpos(cast("entries" as text), $1) > 0 or strpos(cast("entries" as text), $2) > 0 or strpos(cast("entries" as text), $3) > 0) or (strpos(cast("label" as text), $4) > 0 or strpos(cast("label" as text), $5) > 0 or strpos(cast("label" as text), $6) > 0))) and "changes"."owner" = $7
  returning "owner";

select *
  from "candidates"
  where (((strpos(cast("name" as text), $1) > 0 or strpos(cast("name" as text), $2) > 0 or strpos(cast("name" as text), $3) > 0) or (strpos(cast("zone" as text), $4) > 0 or strpos(cast("zone" as text), $5) > 0 or strpos(cast("zone" as text), $6) > 0) or (strpos(cast("country" as text), $7) > 0 or strpos(cast("country" as text), $8) > 0 or strpos(cast("country" as text), $9) > 0) or (strpos(cast("region" as text), $10) > 0 or strpos(cast("region" as text), $11) > 0 or strpos(cast("region" as text), $12) > 0) or (strpos(cast("currency" as text), $13) > 0 or strpos(cast("currency" as text), $14) > 0 or strpos(cast("currency" as text), $15) > 0) or (strpos(cast("links" as text), $16) > 0 or strpos(cast("links" as text), $17) > 0 or strpos(cast("links" as text), $18) > 0) or (strpos(cast("signature" as text), $19) > 0 or strpos(cast("signature" as text), $20) > 0 or strpos(cast("signature" as text), $21) > 0) or (strpos(cast("value_line" as text), $22) > 0 or strpos(cast("value_line" as text), $23) > 0 or strpos(cast("value_line" as text), $24) > 0) or (strpos(cast("profile" as text), $25) > 0 or strpos(cast("profile" as text), $26) > 0 or strpos(cast("profile" as text), $27) > 0) or (strpos(cast("going_out" as text), $28) > 0 or strpos(cast("going_out" as text), $29) > 0 or strpos(cast("going_out" as text), $30) > 0) or (strpos(cast("change_id" as text), $31) > 0 or strpos(cast("change_id" as text), $32) > 0 or strpos(cast("change_id" as text), $33) > 0))) and "candidates"."owner" = $34;

select *
  from "imports"
  where (((strpos(cast("file" as text), $1) > 0 or strpos(cast("file" as text), $2) > 0 or strpos(cast("file" as text), $3) > 0) or (strpos(cast("kind" as text), $4) > 0 or strpos(cast("kind" as text), $5) > 0 or strpos(cast("kind" as text), $6) > 0) or (strpos(cast("added" as text), $7) > 0 or strpos(cast("added" as text), $8) > 0 or strpos(cast("added" as text), $9) > 0) or (strpos(cast("changed" as text), $10) > 0 or strpos(cast("changed" as text), $11) > 0 or strpos(cast("changed" as text), $12) > 0) or (strpos(cast("same" as text), $13) > 0 or strpos(cast("same" as text), $14) > 0 or strpos(cast("same" as text), $15) > 0) or (strpos(cast("skipped" as text), $16) > 0 or strpos(cast("skipped" as text), $17) > 0 or strpos(cast("skipped" as text), $18) > 0) or (strpos(cast("status" as text), $19) > 0 or strpos(cast("status" as text), $20) > 0 or strpos(cast("status" as text), $21) > 0) or (strpos(cast("hash" as text), $22) > 0 or strpos(cast("hash" as text), $23) > 0 or strpos(cast("hash" as text), $24) > 0) or (strpos(cast("change_id" as text), $25) > 0 or strpos(cast("change_id" as text), $26) > 0 or strpos(cast("change_id" as text), $27) > 0))) and "imports"."owner" = $28;

select *
  from "files"
  where (((strpos(cast("hash" as text), $1) > 0 or strpos(cast("hash" as text), $2) > 0 or strpos(cast("hash" as text), $3) > 0) or (strpos(cast("name" as text), $4) > 0 or strpos(cast("name" as text), $5) > 0 or strpos(cast("name" as text), $6) > 0) or (strpos(cast("import_id" as text), $7) > 0 or strpos(cast("import_id" as text), $8) > 0 or strpos(cast("import_id" as text), $9) > 0) or (strpos(cast("person_id" as text), $10) > 0 or strpos(cast("person_id" as text), $11) > 0 or strpos(cast("person_id" as text), $12) > 0))) and "files"."owner" = $13;

select *
  from "people"
  where (((strpos(cast("name" as text), $1) > 0 or strpos(cast("name" as text), $2) > 0 or strpos(cast("name" as text), $3) > 0) or (strpos(cast("headline" as text), $4) > 0 or strpos(cast("headline" as text), $5) > 0 or strpos(cast("headline" as text), $6) > 0) or (strpos(cast("company" as text), $7) > 0 or strpos(cast("company" as text), $8) > 0 or strpos(cast("company" as text), $9) > 0) or (strpos(cast("position" as text), $10) > 0 or strpos(cast("position" as text), $11) > 0 or strpos(cast("position" as text), $12) > 0) or (strpos(cast("email" as text), $13) > 0 or strpos(cast("email" as text), $14) > 0 or strpos(cast("email" as text), $15) > 0) or (strpos(cast("url" as text), $16) > 0 or strpos(cast("url" as text), $17) > 0 or strpos(cast("url" as text), $18) > 0) or (strpos(cast("phone" as text), $19) > 0 or strpos(cast("phone" as text), $20) > 0 or strpos(cast("phone" as text), $21) > 0) or (strpos(cast("notes" as text), $22) > 0 or strpos(cast("notes" as text), $23) > 0 or strpos(cast("notes" as text), $24) > 0) or (strpos(cast("profile" as text), $25) > 0 or strpos(cast("profile" as text), $26) > 0 or strpos(cast("profile" as text), $27) > 0) or (strpos(cast("connected_on" as text), $28) > 0 or strpos(cast("connected_on" as text), $29) > 0 or strpos(cast("connected_on" as text), $30) > 0) or (strpos(cast("import_id" as text), $31) > 0 or strpos(cast("import_id" as text), $32) > 0 or strpos(cast("import_id" as text), $33) > 0) or (strpos(cast("search" as text), $34) > 0 or strpos(cast("search" as text), $35) > 0 or strpos(cast("search" as text), $36) > 0) or (strpos(cast("change_id" as text), $37) > 0 or strpos(cast("change_id" as text), $38) > 0 or strpos(cast("change_id" as text), $39) > 0))) and "people"."owner" = $40;

update "people"
  set "id" = $1, "name" = $2, "headline" = $3, "company" = $4, "position" = $5, "email" = $6, "url" = $7, "phone" = $8, "notes" = $9, "profile" = $10, "connected_on" = $11, "import_id" = $12, "created_at" = $13, "updated_at" = $14
  where ("id" = $15) and "people"."owner" = $16;

select *
  from "facts"
  where (((strpos(cast("subject" as text), $1) > 0 or strpos(cast("subject" as text), $2) > 0 or strpos(cast("subject" as text), $3) > 0) or (strpos(cast("field" as text), $4) > 0 or strpos(cast("field" as text), $5) > 0 or strpos(cast("field" as text), $6) > 0) or (strpos(cast("value" as text), $7) > 0 or strpos(cast("value" as text), $8) > 0 or strpos(cast("value" as text), $9) > 0) or (strpos(cast("source" as text), $10) > 0 or strpos(cast("source" as text), $11) > 0 or strpos(cast("source" as text), $12) > 0) or (strpos(cast("import_id" as text), $13) > 0 or strpos(cast("import_id" as text), $14) > 0 or strpos(cast("import_id" as text), $15) > 0) or (strpos(cast("said_on" as text), $16) > 0 or strpos(cast("said_on" as text), $17) > 0 or strpos(cast("said_on" as text), $18) > 0) or (strpos(cast("expires_on" as text), $19) > 0 or strpos(cast("expires_on" as text), $20) > 0 or strpos(cast("expires_on" as text), $21) > 0) or (strpos(cast("change_id" as text), $22) > 0 or strpos(cast("change_id" as text), $23) > 0 or strpos(cast("change_id" as text), $24) > 0))) and "facts"."owner" = $25;

select *
  from "opportunities"
  where (((strpos(cast("company" as text), $1) > 0 or strpos(cast("company" as text), $2) > 0 or strpos(cast("company" as text), $3) > 0) or (strpos(cast("role" as text), $4) > 0 or strpos(cast("role" as text), $5) > 0 or strpos(cast("role" as text), $6) > 0) or (strpos(cast("posting" as text), $7) > 0 or strpos(cast("posting" as text), $8) > 0 or strpos(cast("posting" as text), $9) > 0) or (strpos(cast("route" as text), $10) > 0 or strpos(cast("route" as text), $11) > 0 or strpos(cast("route" as text), $12) > 0) or (strpos(cast("employer" as text), $13) > 0 or strpos(cast("employer" as text), $14) > 0 or strpos(cast("employer" as text), $15) > 0) or (strpos(cast("notes" as text), $16) > 0 or strpos(cast("notes" as text), $17) > 0 or strpos(cast("notes" as text), $18) > 0) or (strpos(cast("stage" as text), $19) > 0 or strpos(cast("stage" as text), $20) > 0 or strpos(cast("stage" as text), $21) > 0) or (strpos(cast("outcome" as text), $22) > 0 or strpos(cast("outcome" as text), $23) > 0 or strpos(cast("outcome" as text), $24) > 0) or (strpos(cast("offer_deadline" as text), $25) > 0 or strpos(cast("offer_deadline" as text), $26) > 0 or strpos(cast("offer_deadline" as text), $27) > 0) or (strpos(cast("import_id" as text), $28) > 0 or strpos(cast("import_id" as text), $29) > 0 or strpos(cast("import_id" as text), $30) > 0) or (strpos(cast("search" as text), $31) > 0 or strpos(cast("search" as text), $32) > 0 or strpos(cast("search" as text), $33) > 0) or (strpos(cast("change_id" as text), $34) > 0 or strpos(cast("change_id" as text), $35) > 0 or strpos(cast("change_id" as text), $36) > 0))) and "opportunities"."owner" = $37;

select *
  from "stage_steps"
  where (((strpos(cast("opportunity_id" as text), $1) > 0 or strpos(cast("opportunity_id" as text), $2) > 0 or strpos(cast("opportunity_id" as text), $3) > 0) or (strpos(cast("step" as text), $4) > 0 or strpos(cast("step" as text), $5) > 0 or strpos(cast("step" as text), $6) > 0) or (strpos(cast("on" as text), $7) > 0 or strpos(cast("on" as text), $8) > 0 or strpos(cast("on" as text), $9) > 0) or (strpos(cast("change_id" as text), $10) > 0 or strpos(cast("change_id" as text), $11) > 0 or strpos(cast("change_id" as text), $12) > 0))) and "stage_steps"."owner" = $13;

select *
  from "interviews"
  where (((strpos(cast("opportunity_id" as text), $1) > 0 or strpos(cast("opportunity_id" as text), $2) > 0 or strpos(cast("opportunity_id" as text), $3) > 0) or (strpos(cast("round" as text), $4) > 0 or strpos(cast("round" as text), $5) > 0 or strpos(cast("round" as text), $6) > 0) or (strpos(cast("zone" as text), $7) > 0 or strpos(cast("zone" as text), $8) > 0 or strpos(cast("zone" as text), $9) > 0) or (strpos(cast("place" as text), $10) > 0 or strpos(cast("place" as text), $11) > 0 or strpos(cast("place" as text), $12) > 0) or (strpos(cast("notes" as text), $13) > 0 or strpos(cast("notes" as text), $14) > 0 or strpos(cast("notes" as text), $15) > 0) or (strpos(cast("title" as text), $16) > 0 or strpos(cast("title" as text), $17) > 0 or strpos(cast("title" as text), $18) > 0) or (strpos(cast("status" as text), $19) > 0 or strpos(cast("status" as text), $20) > 0 or strpos(cast("status" as text), $21) > 0) or (strpos(cast("uid" as text), $22) > 0 or strpos(cast("uid" as text), $23) > 0 or strpos(cast("uid" as text), $24) > 0) or (strpos(cast("import_id" as text), $25) > 0 or strpos(cast("import_id" as text), $26) > 0 or strpos(cast("import_id" as text), $27) > 0) or (strpos(cast("change_id" as text), $28) > 0 or strpos(cast("change_id" as text), $29) > 0 or strpos(cast("change_id" as text), $30) > 0))) and "interviews"."owner" = $31;

select *
  from "debriefs"
  where (((strpos(cast("interview_id" as text), $1) > 0 or strpos(cast("interview_id" as text), $2) > 0 or strpos(cast("interview_id" as text), $3) > 0) or (strpos(cast("talk" as text), $4) > 0 or strpos(cast("talk" as text), $5) > 0 or strpos(cast("talk" as text), $6) > 0) or (strpos(cast("change_id" as text), $7) > 0 or strpos(cast("change_id" as text), $8) > 0 or strpos(cast("change_id" as text), $9) > 0))) and "debriefs"."owner" = $10;

select *
  from "debrief_people"
  where (((strpos(cast("person_id" as text), $1) > 0 or strpos(cast("person_id" as text), $2) > 0 or strpos(cast("person_id" as text), $3) > 0) or (strpos(cast("name" as text), $4) > 0 or strpos(cast("name" as text), $5) > 0 or strpos(cast("name" as text), $6) > 0) or (strpos(cast("with" as text), $7) > 0 or strpos(cast("with" as text), $8) > 0 or strpos(cast("with" as text), $9) > 0) or (strpos(cast("concerns_words" as text), $10) > 0 or strpos(cast("concerns_words" as text), $11) > 0 or strpos(cast("concerns_words" as text), $12) > 0) or (strpos(cast("improve_words" as text), $13) > 0 or strpos(cast("improve_words" as text), $14) > 0 or strpos(cast("improve_words" as text), $15) > 0) or (strpos(cast("roles_words" as text), $16) > 0 or strpos(cast("roles_words" as text), $17) > 0 or strpos(cast("roles_words" as text), $18) > 0) or (strpos(cast("liked_but" as text), $19) > 0 or strpos(cast("liked_but" as text), $20) > 0 or strpos(cast("liked_but" as text), $21) > 0) or (strpos(cast("observed" as text), $22) > 0 or strpos(cast("observed" as text), $23) > 0 or strpos(cast("observed" as text), $24) > 0))) and "debrief_people"."owner" = $25;

select *
  from "interpretations"
  where (((strpos(cast("debrief_id" as text), $1) > 0 or strpos(cast("debrief_id" as text), $2) > 0 or strpos(cast("debrief_id" as text), $3) > 0) or (strpos(cast("person_id" as text), $4) > 0 or strpos(cast("person_id" as text), $5) > 0 or strpos(cast("person_id" as text), $6) > 0) or (strpos(cast("field" as text), $7) > 0 or strpos(cast("field" as text), $8) > 0 or strpos(cast("field" as text), $9) > 0) or (strpos(cast("value" as text), $10) > 0 or strpos(cast("value" as text), $11) > 0 or strpos(cast("value" as text), $12) > 0) or (strpos(cast("quote" as text), $13) > 0 or strpos(cast("quote" as text), $14) > 0 or strpos(cast("quote" as text), $15) > 0) or (strpos(cast("by" as text), $16) > 0 or strpos(cast("by" as text), $17) > 0 or strpos(cast("by" as text), $18) > 0) or (strpos(cast("change_id" as text), $19) > 0 or strpos(cast("change_id" as text), $20) > 0 or strpos(cast("change_id" as text), $21) > 0))) and "interpretations"."owner" = $22;

select *
  from "contacts"
  where (((strpos(cast("person_id" as text), $1) > 0 or strpos(cast("person_id" as text), $2) > 0 or strpos(cast("person_id" as text), $3) > 0) or (strpos(cast("opportunity_id" as text), $4) > 0 or strpos(cast("opportunity_id" as text), $5) > 0 or strpos(cast("opportunity_id" as text), $6) > 0) or (strpos(cast("direction" as text), $7) > 0 or strpos(cast("direction" as text), $8) > 0 or strpos(cast("direction" as text), $9) > 0) or (strpos(cast("type" as text), $10) > 0 or strpos(cast("type" as text), $11) > 0 or strpos(cast("type" as text), $12) > 0) or (strpos(cast("channel" as text), $13) > 0 or strpos(cast("channel" as text), $14) > 0 or strpos(cast("channel" as text), $15) > 0) or (strpos(cast("move" as text), $16) > 0 or strpos(cast("move" as text), $17) > 0 or strpos(cast("move" as text), $18) > 0) or (strpos(cast("move_id" as text), $19) > 0 or strpos(cast("move_id" as text), $20) > 0 or strpos(cast("move_id" as text), $21) > 0) or (strpos(cast("note" as text), $22) > 0 or strpos(cast("note" as text), $23) > 0 or strpos(cast("note" as text), $24) > 0) or (strpos(cast("format" as text), $25) > 0 or strpos(cast("format" as text), $26) > 0 or strpos(cast("format" as text), $27) > 0) or (strpos(cast("import_id" as text), $28) > 0 or strpos(cast("import_id" as text), $29) > 0 or strpos(cast("import_id" as text), $30) > 0) or (strpos(cast("change_id" as text), $31) > 0 or strpos(cast("change_id" as text), $32) > 0 or strpos(cast("change_id" as text), $33) > 0))) and "contacts"."owner" = $34;

select *
  from "decisions"
  where (((strpos(cast("decision" as text), $1) > 0 or strpos(cast("decision" as text), $2) > 0 or strpos(cast("decision" as text), $3) > 0) or (strpos(cast("change_id" as text), $4) > 0 or strpos(cast("change_id" as text), $5) > 0 or strpos(cast("change_id" as text), $6) > 0))) and "decisions"."owner" = $7;

select *
  from "briefs"
  where (((strpos(cast("opportunity_id" as text), $1) > 0 or strpos(cast("opportunity_id" as text), $2) > 0 or strpos(cast("opportunity_id" as text), $3) > 0) or (strpos(cast("interview_id" as text), $4) > 0 or strpos(cast("interview_id" as text), $5) > 0 or strpos(cast("interview_id" as text), $6) > 0) or (strpos(cast("person_id" as text), $7) > 0 or strpos(cast("person_id" as text), $8) > 0 or strpos(cast("person_id" as text), $9) > 0) or (strpos(cast("title" as text), $10) > 0 or strpos(cast("title" as text), $11) > 0 or strpos(cast("title" as text), $12) > 0) or (strpos(cast("understood" as text), $13) > 0 or strpos(cast("understood" as text), $14) > 0 or strpos(cast("understood" as text), $15) > 0) or (strpos(cast("first" as text), $16) > 0 or strpos(cast("first" as text), $17) > 0 or strpos(cast("first" as text), $18) > 0) or (strpos(cast("ideas" as text), $19) > 0 or strpos(cast("ideas" as text), $20) > 0 or strpos(cast("ideas" as text), $21) > 0) or (strpos(cast("plan" as text), $22) > 0 or strpos(cast("plan" as text), $23) > 0 or strpos(cast("plan" as text), $24) > 0) or (strpos(cast("questions" as text), $25) > 0 or strpos(cast("questions" as text), $26) > 0 or strpos(cast("questions" as text), $27) > 0) or (strpos(cast("status" as text), $28) > 0 or strpos(cast("status" as text), $29) > 0 or strpos(cast("status" as text), $30) > 0) or (strpos(cast("talks" as text), $31) > 0 or strpos(cast("talks" as text), $32) > 0 or strpos(cast("talks" as text), $33) > 0) or (strpos(cast("offered" as text), $34) > 0 or strpos(cast("offered" as text), $35) > 0 or strpos(cast("offered" as text), $36) > 0) or (strpos(cast("saved_key" as text), $37) > 0 or strpos(cast("saved_key" as text), $38) > 0 or strpos(cast("saved_key" as text), $39) > 0) or (strpos(cast("change_id" as text), $40) > 0 or strpos(cast("change_id" as text), $41) > 0 or strpos(cast("change_id" as text), $42) > 0))) and "briefs"."owner" = $43;

select *
  from "kits"
  where (((strpos(cast("interview_id" as text), $1) > 0 or strpos(cast("interview_id" as text), $2) > 0 or strpos(cast("interview_id" as text), $3) > 0) or (strpos(cast("left_out" as text), $4) > 0 or strpos(cast("left_out" as text), $5) > 0 or strpos(cast("left_out" as text), $6) > 0) or (strpos(cast("answers" as text), $7) > 0 or strpos(cast("answers" as text), $8) > 0 or strpos(cast("answers" as text), $9) > 0) or (strpos(cast("openers" as text), $10) > 0 or strpos(cast("openers" as text), $11) > 0 or strpos(cast("openers" as text), $12) > 0) or (strpos(cast("ticks" as text), $13) > 0 or strpos(cast("ticks" as text), $14) > 0 or strpos(cast("ticks" as text), $15) > 0) or (strpos(cast("their_zone" as text), $16) > 0 or strpos(cast("their_zone" as text), $17) > 0 or strpos(cast("their_zone" as text), $18) > 0) or (strpos(cast("saved_key" as text), $19) > 0 or strpos(cast("saved_key" as text), $20) > 0 or strpos(cast("saved_key" as text), $21) > 0) or (strpos(cast("change_id" as text), $22) > 0 or strpos(cast("change_id" as text), $23) > 0 or strpos(cast("change_id" as text), $24) > 0))) and "kits"."owner" = $25;

select *
  from "taps"
  where (((strpos(cast("id" as text), $1) > 0 or strpos(cast("id" as text), $2) > 0 or strpos(cast("id" as text), $3) > 0) or (strpos(cast("person_id" as text), $4) > 0 or strpos(cast("person_id" as text), $5) > 0 or strpos(cast("person_id" as text), $6) > 0) or (strpos(cast("on" as text), $7) > 0 or strpos(cast("on" as text), $8) > 0 or strpos(cast("on" as text), $9) > 0) or (strpos(cast("ref" as text), $10) > 0 or strpos(cast("ref" as text), $11) > 0 or strpos(cast("ref" as text), $12) > 0) or (strpos(cast("text" as text), $13) > 0 or strpos(cast("text" as text), $14) > 0 or strpos(cast("text" as text), $15) > 0) or (strpos(cast("mark" as text), $16) > 0 or strpos(cast("mark" as text), $17) > 0 or strpos(cast("mark" as text), $18) > 0) or (strpos(cast("words" as text), $19) > 0 or strpos(cast("words" as text), $20) > 0 or strpos(cast("words" as text), $21) > 0))) and "taps"."owner" = $22;

select *
  from "prepared_answers"
  where (((strpos(cast("kind" as text), $1) > 0 or strpos(cast("kind" as text), $2) > 0 or strpos(cast("kind" as text), $3) > 0) or (strpos(cast("question" as text), $4) > 0 or strpos(cast("question" as text), $5) > 0 or strpos(cast("question" as text), $6) > 0) or (strpos(cast("answer" as text), $7) > 0 or strpos(cast("answer" as text), $8) > 0 or strpos(cast("answer" as text), $9) > 0) or (strpos(cast("change_id" as text), $10) > 0 or strpos(cast("change_id" as text), $11) > 0 or strpos(cast("change_id" as text), $12) > 0))) and "prepared_answers"."owner" = $13;

select *
  from "videos"
  where (((strpos(cast("opportunity_id" as text), $1) > 0 or strpos(cast("opportunity_id" as text), $2) > 0 or strpos(cast("opportunity_id" as text), $3) > 0) or (strpos(cast("person_id" as text), $4) > 0 or strpos(cast("person_id" as text), $5) > 0 or strpos(cast("person_id" as text), $6) > 0) or (strpos(cast("interview_id" as text), $7) > 0 or strpos(cast("interview_id" as text), $8) > 0 or strpos(cast("interview_id" as text), $9) > 0) or (strpos(cast("script" as text), $10) > 0 or strpos(cast("script" as text), $11) > 0 or strpos(cast("script" as text), $12) > 0) or (strpos(cast("file_id" as text), $13) > 0 or strpos(cast("file_id" as text), $14) > 0 or strpos(cast("file_id" as text), $15) > 0) or (strpos(cast("cut_file_id" as text), $16) > 0 or strpos(cast("cut_file_id" as text), $17) > 0 or strpos(cast("cut_file_id" as text), $18) > 0) or (strpos(cast("mp4_file_id" as text), $19) > 0 or strpos(cast("mp4_file_id" as text), $20) > 0 or strpos(cast("mp4_file_id" as text), $21) > 0) or (strpos(cast("poster_file_id" as text), $22) > 0 or strpos(cast("poster_file_id" as text), $23) > 0 or strpos(cast("poster_file_id" as text), $24) > 0) or (strpos(cast("shown_to" as text), $25) > 0 or strpos(cast("shown_to" as text), $26) > 0 or strpos(cast("shown_to" as text), $27) > 0) or (strpos(cast("status" as text), $28) > 0 or strpos(cast("status" as text), $29) > 0 or strpos(cast("status" as text), $30) > 0) or (strpos(cast("save_key" as text), $31) > 0 or strpos(cast("save_key" as text), $32) > 0 or strpos(cast("save_key" as text), $33) > 0) or (strpos(cast("change_id" as text), $34) > 0 or strpos(cast("change_id" as text), $35) > 0 or strpos(cast("change_id" as text), $36) > 0))) and "videos"."owner" = $37;

select *
  from "messages"
  where (((strpos(cast("kind" as text), $1) > 0 or strpos(cast("kind" as text), $2) > 0 or strpos(cast("kind" as text), $3) > 0) or (strpos(cast("channel" as text), $4) > 0 or strpos(cast("channel" as text), $5) > 0 or strpos(cast("channel" as text), $6) > 0) or (strpos(cast("person_id" as text), $7) > 0 or strpos(cast("person_id" as text), $8) > 0 or strpos(cast("person_id" as text), $9) > 0) or (strpos(cast("opportunity_id" as text), $10) > 0 or strpos(cast("opportunity_id" as text), $11) > 0 or strpos(cast("opportunity_id" as text), $12) > 0) or (strpos(cast("interview_id" as text), $13) > 0 or strpos(cast("interview_id" as text), $14) > 0 or strpos(cast("interview_id" as text), $15) > 0) or (strpos(cast("move" as text), $16) > 0 or strpos(cast("move" as text), $17) > 0 or strpos(cast("move" as text), $18) > 0) or (strpos(cast("move_id" as text), $19) > 0 or strpos(cast("move_id" as text), $20) > 0 or strpos(cast("move_id" as text), $21) > 0) or (strpos(cast("shape" as text), $22) > 0 or strpos(cast("shape" as text), $23) > 0 or strpos(cast("shape" as text), $24) > 0) or (strpos(cast("subject" as text), $25) > 0 or strpos(cast("subject" as text), $26) > 0 or strpos(cast("subject" as text), $27) > 0) or (strpos(cast("text" as text), $28) > 0 or strpos(cast("text" as text), $29) > 0 or strpos(cast("text" as text), $30) > 0) or (strpos(cast("attachments" as text), $31) > 0 or strpos(cast("attachments" as text), $32) > 0 or strpos(cast("attachments" as text), $33) > 0) or (strpos(cast("saved_key" as text), $34) > 0 or strpos(cast("saved_key" as text), $35) > 0 or strpos(cast("saved_key" as text), $36) > 0) or (strpos(cast("contact_id" as text), $37) > 0 or strpos(cast("contact_id" as text), $38) > 0 or strpos(cast("contact_id" as text), $39) > 0) or (strpos(cast("change_id" as text), $40) > 0 or strpos(cast("change_id" as text), $41) > 0 or strpos(cast("change_id" as text), $42) > 0))) and "messages"."owner" = $43;

select *
  from "message_versions"
  where (((strpos(cast("message_id" as text), $1) > 0 or strpos(cast("message_id" as text), $2) > 0 or strpos(cast("message_id" as text), $3) > 0) or (strpos(cast("subject" as text), $4) > 0 or strpos(cast("subject" as text), $5) > 0 or strpos(cast("subject" as text), $6) > 0) or (strpos(cast("text" as text), $7) > 0 or strpos(cast("text" as text), $8) > 0 or strpos(cast("text" as text), $9) > 0) or (strpos(cast("because" as text), $10) > 0 or strpos(cast("because" as text), $11) > 0 or strpos(cast("because" as text), $12) > 0) or (strpos(cast("change_id" as text), $13) > 0 or strpos(cast("change_id" as text), $14) > 0 or strpos(cast("change_id" as text), $15) > 0))) and "message_versions"."owner" = $16;

select *
  from "clippings"
  where (((strpos(cast("title" as text), $1) > 0 or strpos(cast("title" as text), $2) > 0 or strpos(cast("title" as text), $3) > 0) or (strpos(cast("url" as text), $4) > 0 or strpos(cast("url" as text), $5) > 0 or strpos(cast("url" as text), $6) > 0) or (strpos(cast("note" as text), $7) > 0 or strpos(cast("note" as text), $8) > 0 or strpos(cast("note" as text), $9) > 0) or (strpos(cast("kind" as text), $10) > 0 or strpos(cast("kind" as text), $11) > 0 or strpos(cast("kind" as text), $12) > 0) or (strpos(cast("on" as text), $13) > 0 or strpos(cast("on" as text), $14) > 0 or strpos(cast("on" as text), $15) > 0) or (strpos(cast("person_id" as text), $16) > 0 or strpos(cast("person_id" as text), $17) > 0 or strpos(cast("person_id" as text), $18) > 0) or (strpos(cast("opportunity_id" as text), $19) > 0 or strpos(cast("opportunity_id" as text), $20) > 0 or strpos(cast("opportunity_id" as text), $21) > 0) or (strpos(cast("message_id" as text), $22) > 0 or strpos(cast("message_id" as text), $23) > 0 or strpos(cast("message_id" as text), $24) > 0) or (strpos(cast("change_id" as text), $25) > 0 or strpos(cast("change_id" as text), $26) > 0 or strpos(cast("change_id" as text), $27) > 0))) and "clippings"."owner" = $28;

select *
  from "events"
  where (((strpos(cast("title" as text), $1) > 0 or strpos(cast("title" as text), $2) > 0 or strpos(cast("title" as text), $3) > 0) or (strpos(cast("place" as text), $4) > 0 or strpos(cast("place" as text), $5) > 0 or strpos(cast("place" as text), $6) > 0) or (strpos(cast("url" as text), $7) > 0 or strpos(cast("url" as text), $8) > 0 or strpos(cast("url" as text), $9) > 0) or (strpos(cast("organizer" as text), $10) > 0 or strpos(cast("organizer" as text), $11) > 0 or strpos(cast("organizer" as text), $12) > 0) or (strpos(cast("zone" as text), $13) > 0 or strpos(cast("zone" as text), $14) > 0 or strpos(cast("zone" as text), $15) > 0) or (strpos(cast("notes" as text), $16) > 0 or strpos(cast("notes" as text), $17) > 0 or strpos(cast("notes" as text), $18) > 0) or (strpos(cast("decision" as text), $19) > 0 or strpos(cast("decision" as text), $20) > 0 or strpos(cast("decision" as text), $21) > 0) or (strpos(cast("status" as text), $22) > 0 or strpos(cast("status" as text), $23) > 0 or strpos(cast("status" as text), $24) > 0) or (strpos(cast("source" as text), $25) > 0 or strpos(cast("source" as text), $26) > 0 or strpos(cast("source" as text), $27) > 0) or (strpos(cast("uid" as text), $28) > 0 or strpos(cast("uid" as text), $29) > 0 or strpos(cast("uid" as text), $30) > 0) or (strpos(cast("import_id" as text), $31) > 0 or strpos(cast("import_id" as text), $32) > 0 or strpos(cast("import_id" as text), $33) > 0) or (strpos(cast("change_id" as text), $34) > 0 or strpos(cast("change_id" as text), $35) > 0 or strpos(cast("change_id" as text), $36) > 0))) and "events"."owner" = $37;

select *
  from "event_people"
  where (((strpos(cast("person_id" as text), $1) > 0 or strpos(cast("person_id" as text), $2) > 0 or strpos(cast("person_id" as text), $3) > 0) or (strpos(cast("name" as text), $4) > 0 or strpos(cast("name" as text), $5) > 0 or strpos(cast("name" as text), $6) > 0) or (strpos(cast("as_expected" as text), $7) > 0 or strpos(cast("as_expected" as text), $8) > 0 or strpos(cast("as_expected" as text), $9) > 0) or (strpos(cast("words" as text), $10) > 0 or strpos(cast("words" as text), $11) > 0 or strpos(cast("words" as text), $12) > 0))) and "event_people"."owner" = $13;

select *
  from "reads"
  where (((strpos(cast("opportunity_id" as text), $1) > 0 or strpos(cast("opportunity_id" as text), $2) > 0 or strpos(cast("opportunity_id" as text), $3) > 0) or (strpos(cast("interview_id" as text), $4) > 0 or strpos(cast("interview_id" as text), $5) > 0 or strpos(cast("interview_id" as text), $6) > 0) or (strpos(cast("weights" as text), $7) > 0 or strpos(cast("weights" as text), $8) > 0 or strpos(cast("weights" as text), $9) > 0) or (strpos(cast("inputs" as text), $10) > 0 or strpos(cast("inputs" as text), $11) > 0 or strpos(cast("inputs" as text), $12) > 0) or (strpos(cast("read" as text), $13) > 0 or strpos(cast("read" as text), $14) > 0 or strpos(cast("read" as text), $15) > 0))) and "reads"."owner" = $16;

select *
  from "presence_checks"
  where (((strpos(cast("repeat_on" as text), $1) > 0 or strpos(cast("repeat_on" as text), $2) > 0 or strpos(cast("repeat_on" as text), $3) > 0) or (strpos(cast("looked" as text), $4) > 0 or strpos(cast("looked" as text), $5) > 0 or strpos(cast("looked" as text), $6) > 0) or (strpos(cast("change_id" as text), $7) > 0 or strpos(cast("change_id" as text), $8) > 0 or strpos(cast("change_id" as text), $9) > 0))) and "presence_checks"."owner" = $10;

select *
  from "presence_findings"
  where (((strpos(cast("check_id" as text), $1) > 0 or strpos(cast("check_id" as text), $2) > 0 or strpos(cast("check_id" as text), $3) > 0) or (strpos(cast("found_with" as text), $4) > 0 or strpos(cast("found_with" as text), $5) > 0 or strpos(cast("found_with" as text), $6) > 0) or (strpos(cast("what" as text), $7) > 0 or strpos(cast("what" as text), $8) > 0 or strpos(cast("what" as text), $9) > 0) or (strpos(cast("url" as text), $10) > 0 or strpos(cast("url" as text), $11) > 0 or strpos(cast("url" as text), $12) > 0) or (strpos(cast("verdict" as text), $13) > 0 or strpos(cast("verdict" as text), $14) > 0 or strpos(cast("verdict" as text), $15) > 0) or (strpos(cast("fix" as text), $16) > 0 or strpos(cast("fix" as text), $17) > 0 or strpos(cast("fix" as text), $18) > 0) or (strpos(cast("change_id" as text), $19) > 0 or strpos(cast("change_id" as text), $20) > 0 or strpos(cast("change_id" as text), $21) > 0))) and "presence_findings"."owner" = $22;

select *
  from "ties"
  where (((strpos(cast("rung" as text), $1) > 0 or strpos(cast("rung" as text), $2) > 0 or strpos(cast("rung" as text), $3) > 0) or (strpos(cast("rung_words" as text), $4) > 0 or strpos(cast("rung_words" as text), $5) > 0 or strpos(cast("rung_words" as text), $6) > 0) or (strpos(cast("rung_on" as text), $7) > 0 or strpos(cast("rung_on" as text), $8) > 0 or strpos(cast("rung_on" as text), $9) > 0) or (strpos(cast("circle_since" as text), $10) > 0 or strpos(cast("circle_since" as text), $11) > 0 or strpos(cast("circle_since" as text), $12) > 0) or (strpos(cast("i_can" as text), $13) > 0 or strpos(cast("i_can" as text), $14) > 0 or strpos(cast("i_can" as text), $15) > 0) or (strpos(cast("they_can" as text), $16) > 0 or strpos(cast("they_can" as text), $17) > 0 or strpos(cast("they_can" as text), $18) > 0) or (strpos(cast("change_id" as text), $19) > 0 or strpos(cast("change_id" as text), $20) > 0 or strpos(cast("change_id" as text), $21) > 0))) and "ties"."owner" = $22;

select *
  from "needs"
  where (((strpos(cast("words" as text), $1) > 0 or strpos(cast("words" as text), $2) > 0 or strpos(cast("words" as text), $3) > 0) or (strpos(cast("met_on" as text), $4) > 0 or strpos(cast("met_on" as text), $5) > 0 or strpos(cast("met_on" as text), $6) > 0) or (strpos(cast("change_id" as text), $7) > 0 or strpos(cast("change_id" as text), $8) > 0 or strpos(cast("change_id" as text), $9) > 0))) and "needs"."owner" = $10;

select *
  from "need_helpers"
  where (((strpos(cast("need_id" as text), $1) > 0 or strpos(cast("need_id" as text), $2) > 0 or strpos(cast("need_id" as text), $3) > 0) or (strpos(cast("person_id" as text), $4) > 0 or strpos(cast("person_id" as text), $5) > 0 or strpos(cast("person_id" as text), $6) > 0) or (strpos(cast("asked_at" as text), $7) > 0 or strpos(cast("asked_at" as text), $8) > 0 or strpos(cast("asked_at" as text), $9) > 0) or (strpos(cast("change_id" as text), $10) > 0 or strpos(cast("change_id" as text), $11) > 0 or strpos(cast("change_id" as text), $12) > 0))) and "need_helpers"."owner" = $13;

select *
  from "hinted_roles"
  where (((strpos(cast("person_id" as text), $1) > 0 or strpos(cast("person_id" as text), $2) > 0 or strpos(cast("person_id" as text), $3) > 0) or (strpos(cast("interview_id" as text), $4) > 0 or strpos(cast("interview_id" as text), $5) > 0 or strpos(cast("interview_id" as text), $6) > 0) or (strpos(cast("opportunity_id" as text), $7) > 0 or strpos(cast("opportunity_id" as text), $8) > 0 or strpos(cast("opportunity_id" as text), $9) > 0) or (strpos(cast("company" as text), $10) > 0 or strpos(cast("company" as text), $11) > 0 or strpos(cast("company" as text), $12) > 0) or (strpos(cast("role" as text), $13) > 0 or strpos(cast("role" as text), $14) > 0 or strpos(cast("role" as text), $15) > 0) or (strpos(cast("words" as text), $16) > 0 or strpos(cast("words" as text), $17) > 0 or strpos(cast("words" as text), $18) > 0) or (strpos(cast("said_on" as text), $19) > 0 or strpos(cast("said_on" as text), $20) > 0 or strpos(cast("said_on" as text), $21) > 0) or (strpos(cast("status" as text), $22) > 0 or strpos(cast("status" as text), $23) > 0 or strpos(cast("status" as text), $24) > 0) or (strpos(cast("change_id" as text), $25) > 0 or strpos(cast("change_id" as text), $26) > 0 or strpos(cast("change_id" as text), $27) > 0))) and "hinted_roles"."owner" = $28;

select *
  from "referrals"
  where (((strpos(cast("person_id" as text), $1) > 0 or strpos(cast("person_id" as text), $2) > 0 or strpos(cast("person_id" as text), $3) > 0) or (strpos(cast("to_person_id" as text), $4) > 0 or strpos(cast("to_person_id" as text), $5) > 0 or strpos(cast("to_person_id" as text), $6) > 0) or (strpos(cast("to_name" as text), $7) > 0 or strpos(cast("to_name" as text), $8) > 0 or strpos(cast("to_name" as text), $9) > 0) or (strpos(cast("company" as text), $10) > 0 or strpos(cast("company" as text), $11) > 0 or strpos(cast("company" as text), $12) > 0) or (strpos(cast("opportunity_id" as text), $13) > 0 or strpos(cast("opportunity_id" as text), $14) > 0 or strpos(cast("opportunity_id" as text), $15) > 0) or (strpos(cast("words" as text), $16) > 0 or strpos(cast("words" as text), $17) > 0 or strpos(cast("words" as text), $18) > 0) or (strpos(cast("offered_on" as text), $19) > 0 or strpos(cast("offered_on" as text), $20) > 0 or strpos(cast("offered_on" as text), $21) > 0) or (strpos(cast("done_on" as text), $22) > 0 or strpos(cast("done_on" as text), $23) > 0 or strpos(cast("done_on" as text), $24) > 0) or (strpos(cast("change_id" as text), $25) > 0 or strpos(cast("change_id" as text), $26) > 0 or strpos(cast("change_id" as text), $27) > 0))) and "referrals"."owner" = $28;

select *
  from "feedback"
  where (((strpos(cast("source" as text), $1) > 0 or strpos(cast("source" as text), $2) > 0 or strpos(cast("source" as text), $3) > 0) or (strpos(cast("field" as text), $4) > 0 or strpos(cast("field" as text), $5) > 0 or strpos(cast("field" as text), $6) > 0) or (strpos(cast("words" as text), $7) > 0 or strpos(cast("words" as text), $8) > 0 or strpos(cast("words" as text), $9) > 0) or (strpos(cast("person_id" as text), $10) > 0 or strpos(cast("person_id" as text), $11) > 0 or strpos(cast("person_id" as text), $12) > 0) or (strpos(cast("name" as text), $13) > 0 or strpos(cast("name" as text), $14) > 0 or strpos(cast("name" as text), $15) > 0) or (strpos(cast("opportunity_id" as text), $16) > 0 or strpos(cast("opportunity_id" as text), $17) > 0 or strpos(cast("opportunity_id" as text), $18) > 0) or (strpos(cast("interview_id" as text), $19) > 0 or strpos(cast("interview_id" as text), $20) > 0 or strpos(cast("interview_id" as text), $21) > 0) or (strpos(cast("debrief_id" as text), $22) > 0 or strpos(cast("debrief_id" as text), $23) > 0 or strpos(cast("debrief_id" as text), $24) > 0) or (strpos(cast("said_on" as text), $25) > 0 or strpos(cast("said_on" as text), $26) > 0 or strpos(cast("said_on" as text), $27) > 0) or (strpos(cast("change_id" as text), $28) > 0 or strpos(cast("change_id" as text), $29) > 0 or strpos(cast("change_id" as text), $30) > 0))) and "feedback"."owner" = $31;

select *
  from "punchlist_items"
  where (((strpos(cast("text" as text), $1) > 0 or strpos(cast("text" as text), $2) > 0 or strpos(cast("text" as text), $3) > 0) or (strpos(cast("means" as text), $4) > 0 or strpos(cast("means" as text), $5) > 0 or strpos(cast("means" as text), $6) > 0) or (strpos(cast("origin" as text), $7) > 0 or strpos(cast("origin" as text), $8) > 0 or strpos(cast("origin" as text), $9) > 0) or (strpos(cast("rhythm" as text), $10) > 0 or strpos(cast("rhythm" as text), $11) > 0 or strpos(cast("rhythm" as text), $12) > 0) or (strpos(cast("done_on" as text), $13) > 0 or strpos(cast("done_on" as text), $14) > 0 or strpos(cast("done_on" as text), $15) > 0) or (strpos(cast("resume_line" as text), $16) > 0 or strpos(cast("resume_line" as text), $17) > 0 or strpos(cast("resume_line" as text), $18) > 0) or (strpos(cast("change_id" as text), $19) > 0 or strpos(cast("change_id" as text), $20) > 0 or strpos(cast("change_id" as text), $21) > 0))) and "punchlist_items"."owner" = $22;

select *
  from "asks"
  where (((strpos(cast("feedback_id" as text), $1) > 0 or strpos(cast("feedback_id" as text), $2) > 0 or strpos(cast("feedback_id" as text), $3) > 0) or (strpos(cast("label" as text), $4) > 0 or strpos(cast("label" as text), $5) > 0 or strpos(cast("label" as text), $6) > 0) or (strpos(cast("quote" as text), $7) > 0 or strpos(cast("quote" as text), $8) > 0 or strpos(cast("quote" as text), $9) > 0) or (strpos(cast("verdict" as text), $10) > 0 or strpos(cast("verdict" as text), $11) > 0 or strpos(cast("verdict" as text), $12) > 0) or (strpos(cast("line" as text), $13) > 0 or strpos(cast("line" as text), $14) > 0 or strpos(cast("line" as text), $15) > 0) or (strpos(cast("item_id" as text), $16) > 0 or strpos(cast("item_id" as text), $17) > 0 or strpos(cast("item_id" as text), $18) > 0) or (strpos(cast("change_id" as text), $19) > 0 or strpos(cast("change_id" as text), $20) > 0 or strpos(cast("change_id" as text), $21) > 0))) and "asks"."owner" = $22;

select *
  from "practice_entries"
  where (((strpos(cast("item_id" as text), $1) > 0 or strpos(cast("item_id" as text), $2) > 0 or strpos(cast("item_id" as text), $3) > 0) or (strpos(cast("on" as text), $4) > 0 or strpos(cast("on" as text), $5) > 0 or strpos(cast("on" as text), $6) > 0) or (strpos(cast("did" as text), $7) > 0 or strpos(cast("did" as text), $8) > 0 or strpos(cast("did" as text), $9) > 0) or (strpos(cast("proof_url" as text), $10) > 0 or strpos(cast("proof_url" as text), $11) > 0 or strpos(cast("proof_url" as text), $12) > 0) or (strpos(cast("proof_file_id" as text), $13) > 0 or strpos(cast("proof_file_id" as text), $14) > 0 or strpos(cast("proof_file_id" as text), $15) > 0) or (strpos(cast("change_id" as text), $16) > 0 or strpos(cast("change_id" as text), $17) > 0 or strpos(cast("change_id" as text), $18) > 0))) and "practice_entries"."owner" = $19;

select *
  from "targets"
  where (((strpos(cast("kind" as text), $1) > 0 or strpos(cast("kind" as text), $2) > 0 or strpos(cast("kind" as text), $3) > 0) or (strpos(cast("title" as text), $4) > 0 or strpos(cast("title" as text), $5) > 0 or strpos(cast("title" as text), $6) > 0) or (strpos(cast("hint_id" as text), $7) > 0 or strpos(cast("hint_id" as text), $8) > 0 or strpos(cast("hint_id" as text), $9) > 0) or (strpos(cast("described" as text), $10) > 0 or strpos(cast("described" as text), $11) > 0 or strpos(cast("described" as text), $12) > 0) or (strpos(cast("change_id" as text), $13) > 0 or strpos(cast("change_id" as text), $14) > 0 or strpos(cast("change_id" as text), $15) > 0))) and "targets"."owner" = $16;

select *
  from "target_postings"
  where (((strpos(cast("target_id" as text), $1) > 0 or strpos(cast("target_id" as text), $2) > 0 or strpos(cast("target_id" as text), $3) > 0) or (strpos(cast("title" as text), $4) > 0 or strpos(cast("title" as text), $5) > 0 or strpos(cast("title" as text), $6) > 0) or (strpos(cast("text" as text), $7) > 0 or strpos(cast("text" as text), $8) > 0 or strpos(cast("text" as text), $9) > 0) or (strpos(cast("change_id" as text), $10) > 0 or strpos(cast("change_id" as text), $11) > 0 or strpos(cast("change_id" as text), $12) > 0))) and "target_postings"."owner" = $13;

select *
  from "placed_marks"
  where (((strpos(cast("resume_hash" as text), $1) > 0 or strpos(cast("resume_hash" as text), $2) > 0 or strpos(cast("resume_hash" as text), $3) > 0) or (strpos(cast("verdict" as text), $4) > 0 or strpos(cast("verdict" as text), $5) > 0 or strpos(cast("verdict" as text), $6) > 0) or (strpos(cast("line" as text), $7) > 0 or strpos(cast("line" as text), $8) > 0 or strpos(cast("line" as text), $9) > 0))) and "placed_marks"."owner" = $10;

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

select "feedback".*
  from "feedback"
  where ("debrief_id" = $1) and "feedback"."owner" = $2;

select "asks".*
  from "asks"
  where ("feedback_id" = $1) and "asks"."owner" = $2;

select "asks".*
  from "asks"
  where ("id" = $1) and "asks"."owner" = $2;

delete
  from "asks"
  where ("id" = $1) and "asks"."owner" = $2;

delete
  from "feedback"
  where ("id" = $1) and "feedback"."owner" = $2;

select "debriefs".*
  from "debriefs"
  where ("id" = $1) and "debriefs"."owner" = $2;

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

select *
  from "attendees"
  where ("interview_id" in ($1)) and "attendees"."owner" = $2
  order by "interview_id", "place_in_list";

delete
  from "attendees"
  where ("interview_id" = $1) and "attendees"."owner" = $2;

delete
  from "interviews"
  where ("id" = $1) and "interviews"."owner" = $2;

select "opportunities".*
  from "opportunities"
  where ("id" = $1) and "opportunities"."owner" = $2;

select "interviews".*
  from "interviews"
  where ("opportunity_id" = $1) and "interviews"."owner" = $2;

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

insert into "practice_entries" ("owner", "id", "item_id", "on", "minutes", "did", "proof_url", "proof_file_id", "at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

select "practice_entries".*
  from "practice_entries"
  where ("item_id" = $1) and "practice_entries"."owner" = $2
  order by "on" desc, "at" desc, "id" desc;

select "asks".*
  from "asks"
  where ("item_id" = $1) and "asks"."owner" = $2;

update "asks"
  set "id" = $1, "feedback_id" = $2, "label" = $3, "quote" = $4, "less" = $5, "verdict" = $6, "line" = $7, "item_id" = $8, "removed" = $9, "at" = $10, "change_id" = $11
  where ("id" = $12) and "asks"."owner" = $13;

select "practice_entries".*
  from "practice_entries"
  where ("item_id" = $1) and "practice_entries"."owner" = $2;

select "practice_entries".*
  from "practice_entries"
  where ("id" = $1) and "practice_entries"."owner" = $2;

delete
  from "practice_entries"
  where ("id" = $1) and "practice_entries"."owner" = $2;

select "punchlist_items".*
  from "punchlist_items"
  where ("id" = $1) and "punchlist_items"."owner" = $2;

delete
  from "punchlist_items"
  where ("id" = $1) and "punchlist_items"."owner" = $2;

select "asks".*
  from "asks"
  where ("item_id" = $1) and "asks"."owner" = $2
  order by "at", "id";

select "practice_entries".*
  from "practice_entries"
  where "practice_entries"."owner" = $1
  order by "on" desc, "at" desc, "id" desc;

insert into "targets" ("owner", "id", "kind", "title", "hint_id", "described", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

insert into "target_postings" ("owner", "id", "target_id", "title", "text", "at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7);

select "target_postings".*
  from "target_postings"
  where ("target_id" = $1) and "target_postings"."owner" = $2
  order by "at", "id";

select "target_postings".*
  from "target_postings"
  where ("id" = $1) and "target_postings"."owner" = $2;

delete
  from "target_postings"
  where ("id" = $1) and "target_postings"."owner" = $2;

select "targets".*
  from "targets"
  where ("id" = $1) and "targets"."owner" = $2;

delete
  from "targets"
  where ("id" = $1) and "targets"."owner" = $2;

select "target_postings".*
  from "target_postings"
  where "target_postings"."owner" = $1
  order by "at", "id";
