// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/asking/form.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A time of the client's counts where it can be true.
QDateTime timeOf(JsonReader &part, const QString &name, const QDateTime &last, const QDateTime &now)
{
    const auto told = part.date(name);
    const auto earliest = last.isValid() ? last.addMSecs(1) : now;
    return told.isValid() && told <= now && (!last.isValid() || told > last) ? told : earliest;
}

} // namespace

Form formFrom(JsonReader &reader)
{
    Form form{.id = reader.text(u"id"_s),
              .name = reader.text(u"name"_s, u"Form"_s),
              .isProactive = reader.truth(u"proactive"_s, false),
              .questions = reader.array(u"questions"_s)};
    if (reader.truth(u"unusable"_s, false))
        form.state = Form::State::Unusable;
    return form;
}

Team teamFrom(JsonReader &reader)
{
    return {.id = reader.text(u"id"_s),
            .displayName = reader.requiredText(u"displayName"_s),
            .icon = reader.text(u"icon"_s)};
}

QList<Utterance> partsFrom(JsonReader &body, const QDateTime &now)
{
    QList<Utterance> parts;
    QDateTime last;
    const auto add = [&](const Utterance &part) {
        last = part.at;
        parts.append(part);
    };
    body.each(u"messages"_s, [&](JsonReader &said) {
        const auto id = said.text(u"id"_s);
        const auto prompt = said.text(u"prompt"_s);
        const auto input = said.text(u"input"_s);
        const auto value = said.text(u"value"_s);
        if (prompt.isEmpty() && input.isEmpty())
            said.complain(u"prompt"_s, u"a prompt or an input"_s);
        if (!prompt.isEmpty())
            add({id, prompt, {}, timeOf(said, u"promptAt"_s, last, now), false});
        if (!input.isEmpty())
            add({id, input, value, timeOf(said, u"inputAt"_s, last, now), true});
    });
    if (parts.isEmpty())
        body.complain(u"messages"_s, u"what was said"_s);
    return parts;
}

} // namespace Kustomer::Emulation
