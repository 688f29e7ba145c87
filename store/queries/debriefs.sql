-- sqlite

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "debriefs".*
  from "debriefs"
  where ("id" = ?) and "debriefs"."owner" = ?;

insert into "debriefs" ("owner", "id", "interview_id", "gut", "talk", "version", "finished_at", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "debrief_people" ("owner", "debrief_id", "place_in_list", "person_id", "name", "with", "decides", "concerns_words", "improve_words", "roles_words", "liked_but", "observed")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "debriefs".*
  from "debriefs"
  where ("interview_id" = ?) and "debriefs"."owner" = ?;

select *
  from "debrief_people"
  where ("debrief_id" in (?)) and "debrief_people"."owner" = ?
  order by "debrief_id", "place_in_list";

select "debriefs".*
  from "debriefs"
  where "debriefs"."owner" = ?
  order by "created_at", "id";

select *
  from "debrief_people"
  where ("debrief_id" in (?, ?)) and "debrief_people"."owner" = ?
  order by "debrief_id", "place_in_list";

select "debriefs"."id", "debriefs"."interview_id", "debriefs"."talk"
  from "debriefs"
  where "debriefs"."owner" = ?
  order by "created_at", "id";

select "debrief_people"."debrief_id", "debrief_people"."person_id", "debrief_people"."with", "debrief_people"."decides"
  from "debrief_people"
  where "debrief_people"."owner" = ?
  order by "debrief_id", "place_in_list";

select "debriefs"."interview_id"
  from "debriefs"
  where "debriefs"."owner" = ?;

insert into "debrief_people" ("owner", "debrief_id", "place_in_list", "person_id", "name", "with", "decides", "concerns_words", "improve_words", "roles_words", "liked_but", "observed")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

delete
  from "debrief_people"
  where ("debrief_id" = ?) and "debrief_people"."owner" = ?;

update "debriefs"
  set "id" = ?, "interview_id" = ?, "gut" = ?, "talk" = ?, "version" = ?, "finished_at" = ?, "created_at" = ?, "updated_at" = ?, "change_id" = ?
  where ("id" = ?) and "debriefs"."owner" = ?;

delete
  from "changes"
  where ("id" = ?) and "changes"."owner" = ?;

insert into "saves" ("owner", "key", "debrief_id", "version", "at")
  values (?, ?, ?, ?, ?)
  on conflict ("owner", "key") do update
  set "debrief_id" = ?, "version" = ?;

select "key", "debrief_id", "version", "at"
  from "saves"
  where ("key" = ?) and "saves"."owner" = ?;

insert into "interpretations" ("owner", "id", "debrief_id", "person_id", "field", "value", "quote", "by", "at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "interpretations".*
  from "interpretations"
  where ("debrief_id" = ?) and "interpretations"."owner" = ?
  order by "at", "id";

select "interpretations".*
  from "interpretations"
  where ("id" = ?) and "interpretations"."owner" = ?;

delete
  from "interpretations"
  where ("id" = ?) and "interpretations"."owner" = ?;

select "interpretations".*
  from "interpretations"
  where ("debrief_id" = ?) and "interpretations"."owner" = ?;

select "feedback".*
  from "feedback"
  where ("debrief_id" = ?) and "feedback"."owner" = ?;

delete
  from "debriefs"
  where ("id" = ?) and "debriefs"."owner" = ?;

-- postgres

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

select "debriefs".*
  from "debriefs"
  where ("id" = $1) and "debriefs"."owner" = $2;

insert into "debriefs" ("owner", "id", "interview_id", "gut", "talk", "version", "finished_at", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

insert into "debrief_people" ("owner", "debrief_id", "place_in_list", "person_id", "name", "with", "decides", "concerns_words", "improve_words", "roles_words", "liked_but", "observed")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12), ($13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24);

select "debriefs".*
  from "debriefs"
  where ("interview_id" = $1) and "debriefs"."owner" = $2;

select *
  from "debrief_people"
  where ("debrief_id" in ($1)) and "debrief_people"."owner" = $2
  order by "debrief_id", "place_in_list";

select "debriefs".*
  from "debriefs"
  where "debriefs"."owner" = $1
  order by "created_at", "id";

select *
  from "debrief_people"
  where ("debrief_id" in ($1, $2)) and "debrief_people"."owner" = $3
  order by "debrief_id", "place_in_list";

select "debriefs"."id", "debriefs"."interview_id", "debriefs"."talk"
  from "debriefs"
  where "debriefs"."owner" = $1
  order by "created_at", "id";

select "debrief_people"."debrief_id", "debrief_people"."person_id", "debrief_people"."with", "debrief_people"."decides"
  from "debrief_people"
  where "debrief_people"."owner" = $1
  order by "debrief_id", "place_in_list";

select "debriefs"."interview_id"
  from "debriefs"
  where "debriefs"."owner" = $1;

insert into "debrief_people" ("owner", "debrief_id", "place_in_list", "person_id", "name", "with", "decides", "concerns_words", "improve_words", "roles_words", "liked_but", "observed")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

delete
  from "debrief_people"
  where ("debrief_id" = $1) and "debrief_people"."owner" = $2;

update "debriefs"
  set "id" = $1, "interview_id" = $2, "gut" = $3, "talk" = $4, "version" = $5, "finished_at" = $6, "created_at" = $7, "updated_at" = $8, "change_id" = $9
  where ("id" = $10) and "debriefs"."owner" = $11;

delete
  from "changes"
  where ("id" = $1) and "changes"."owner" = $2;

insert into "saves" ("owner", "key", "debrief_id", "version", "at")
  values ($1, $2, $3, $4, $5)
  on conflict ("owner", "key") do update
  set "debrief_id" = $6, "version" = $7;

select "key", "debrief_id", "version", "at"
  from "saves"
  where ("key" = $1) and "saves"."owner" = $2;

insert into "interpretations" ("owner", "id", "debrief_id", "person_id", "field", "value", "quote", "by", "at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

select "interpretations".*
  from "interpretations"
  where ("debrief_id" = $1) and "interpretations"."owner" = $2
  order by "at", "id";

select "interpretations".*
  from "interpretations"
  where ("id" = $1) and "interpretations"."owner" = $2;

delete
  from "interpretations"
  where ("id" = $1) and "interpretations"."owner" = $2;

select "interpretations".*
  from "interpretations"
  where ("debrief_id" = $1) and "interpretations"."owner" = $2;

select "feedback".*
  from "feedback"
  where ("debrief_id" = $1) and "feedback"."owner" = $2;

delete
  from "debriefs"
  where ("id" = $1) and "debriefs"."owner" = $2;
