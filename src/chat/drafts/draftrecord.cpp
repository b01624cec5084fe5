// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/drafts/draftrecord.h"

#include "protocol/json/wiretext.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

void insert(QJsonObject *value, const Draft &draft)
{
    value->insert(u"body"_s, draft.body);
    if (!draft.files.isEmpty())
        value->insert(u"files"_s, QJsonArray::fromStringList(draft.files));
    if (!draft.payload.isEmpty())
        value->insert(u"payload"_s, draft.payload);
}

Draft draftFrom(RecordReader *reader)
{
    const Draft draft{.body = reader->text("body"_L1),
                      .files = reader->texts("files"_L1),
                      .payload = reader->text("payload"_L1)};
    if (draft.isBlank())
        reader->fail("body"_L1, u"missing"_s);
    return draft;
}

Draft wireDraft(Draft draft)
{
    draft.body = wireText(draft.body);
    draft.payload = wireText(draft.payload);
    return draft;
}

bool isSameContent(const Draft &one, const Draft &other)
{
    return one.files == other.files && isSameText(one.body, other.body);
}

} // namespace Kustomer
