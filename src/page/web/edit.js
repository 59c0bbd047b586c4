// Editing in place: a link, the absence of a counterpart, a strategic objective, a comparison that was gone through.
const choices = (label, name, options) => {
  const select = make("select", { name }, ...options.map(({ name: words }, n) => make("option", { value: n }, words)));
  return [make("label", {}, make("span", {}, label), select), select];
};

const editing = async () => {
  const answer = await ask({ do: "everything", country: chosenCountry(), language });
  const [plans, objectives] = [data(answer.get("plans")), data(answer.get("objectives"))];
  if (plans.length === 0) return [make("p", {}, say("page-no-plans"))];
  const [planLabel, plan] = choices(say("page-comparison"), "plans", plans);
  const rest = make("div");
  const status = make("p", { class: "effect", role: "status" });
  const give = async (judgement, on) => {
    const answerOf = await ask({ do: "effects", acts: [act(judgement, on)], language, country: chosenCountry() }).catch(() => null);
    const effect = answerOf ? data(answerOf.get("effects"))[0] : "";
    if (await decide(judgement, on)) status.textContent = say("page-decided", { effect });
  };
  const button = (label, run) => {
    const made = make("button", { type: "button" }, label);
    made.addEventListener("click", run);
    return made;
  };
  const group = (title, ...inside) => make("fieldset", {}, make("legend", {}, title), ...inside);
  const fillIn = () => {
    const { about, items, targets, subjects } = plans[plan.value];
    const [itemLabel, item] = choices(say("page-item"), "item", items);
    const [targetLabel, target] = choices(say("page-outcome-or-output"), "target", targets);
    const [goneLabel, gone] = choices(say("page-item"), "gone", items);
    const [subjectLabel, subject] = choices(say("page-priority-or-outcome"), "subject", subjects);
    const [pillarLabel, pillar] = choices(say("page-objective"), "objective", objectives);
    const pair = () => ({ ...items[item.value].about, ...targets[target.value].about });
    const objective = () => ({ ...subjects[subject.value].about, pillar: objectives[pillar.value].word });
    rest.replaceChildren(
      ...(items.length > 0 && targets.length > 0 ? [group(say("page-add-link"), itemLabel, targetLabel, make("p", { class: "row" }, button(say("page-whole"), () => give("whole", pair())), button(say("page-part"), () => give("part", pair())), button(say("page-not-this"), () => give("not-this", pair()))))] : []),
      ...(items.length > 0 ? [group(say("page-add-absence"), goneLabel, make("p", { class: "row" }, button(say("page-none"), () => give("none-found", items[gone.value].about))))] : []),
      ...(subjects.length > 0 ? [group(say("page-add-objective"), subjectLabel, pillarLabel, make("p", { class: "row" }, button(say("page-yes"), () => give("yes", objective())), button(say("page-no"), () => give("no", objective()))))] : []),
      group(say("page-add-examined"), make("p", {}, say("page-examined-how")), make("p", { class: "row" }, button(say("page-examined"), () => give("complete", about)))),
    );
  };
  plan.addEventListener("change", fillIn);
  fillIn();
  return [make("p", {}, say("page-edit-lead")), make("div", { class: "edit" }, planLabel, status, rest)];
};
