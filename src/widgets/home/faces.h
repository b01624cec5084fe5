// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/User>

#include <QList>

namespace Kustomer {

class ConversationListModel;

/// Who answered in these conversations, the latest first and each once; the team has no face.
QList<User> facesOf(const ConversationListModel &conversations, int most);

} // namespace Kustomer
