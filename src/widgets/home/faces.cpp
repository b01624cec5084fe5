// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/home/faces.h"

#include <KustomerChat/ConversationListModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

namespace {

bool isPerson(const User &user)
{
    return user.id != "__team"_L1 && !user.displayName.isEmpty();
}

} // namespace

QList<User> facesOf(const ConversationListModel &conversations, int most)
{
    QList<User> faces;
    for (int row = 0; row < conversations.rowCount(); ++row) {
        for (const User &user : conversations.at(row).responders) {
            const bool isNew
                = std::ranges::find(faces, user.displayName, &User::displayName) == faces.end();
            if (isPerson(user) && isNew)
                faces.append(user);
            if (faces.size() == most)
                return faces;
        }
    }
    return faces;
}

} // namespace Kustomer
