// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Message>

#include <QList>

namespace Benchmarks {

/// The id of the n-th message of the conversation that everybody shows.
QString idOf(int number);

/// A message of a long, mixed conversation: short and long, Markdown, links, lists, code, emoji,
/// attachments. Numbers may be negative: order and time follow them.
Kustomer::Message message(int number);

QList<Kustomer::Message> messages(int first, int count);

/// The same messages as the service sends them, newest last.
QByteArray pageOf(int count);

/// What the event of a new message carries: the n-th one, with another text.
QByteArray eventOf(int number, const QString &body);

} // namespace Benchmarks
