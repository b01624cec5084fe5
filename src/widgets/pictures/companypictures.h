// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/PicturePolicy>

namespace Kustomer {

class ChatClient;

/// Whether a picture that a text of the company refers to is fetched without being asked for.
bool isFetchedUnasked(const ChatClient &client, PicturePolicy policy, const QUrl &picture);

} // namespace Kustomer
