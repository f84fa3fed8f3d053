import Rules

extension PanelReport {
  /// `rapport/panel/1`.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/panel/1")
      json.field("today", today)
      json.panel(panel)
      json.field("without", object: departure) { json, departure in
        json.field("subject", departure.subject)
        json.field("name", departure.name)
        json.field("evidenceAlone", departure.alone)
        json.field("lettersLost", departure.letters.map(\.rawValue))
        json.list("raised", departure.raised) { $0.finding($1) }
        json.list("settled", departure.settled) { $0.finding($1) }
        json.field("after", object: departure.after) { $0.panel($1) }
      }
    }
  }
}

extension JsonWriter {
  /// The fields of a panel.
  fileprivate mutating func panel(_ panel: Panel) {
    list("roles", panel.roles) { json, role in
      json.object { json in
        json.field("role", role.name)
        json.field("mentors", role.mentors.map(\.subject))
      }
    }
    list("active", onLines: true, panel.active) { json, member in
      json.object { json in
        json.member(member)
        json.field("stage", member.stage.rawValue)
        json.field("roles", member.roles)
        json.field("lastInbound", member.lastInbound)
      }
    }
    field("items", panel.items)
    field("unseen", panel.unseen)
    list("shares", onLines: true, panel.shares) { json, share in
      json.object { json in
        json.member(share.mentor)
        json.field("items", share.items)
        json.field("alone", share.alone)
        json.field("percent", share.percent)
      }
    }
    list("cycles", onLines: true, panel.cycles) { $0.cycle($1) }
    list("touches", onLines: true, panel.touches) { json, touch in
      json.object { json in
        json.member(touch.mentor)
        json.field("lastContact", touch.lastContact)
        json.field("nextUpdate", touch.nextUpdate)
        json.field("yourMove", touch.isMyMove)
      }
    }
    list("findings", onLines: true, panel.findings) { $0.finding($1) }
  }

  private mutating func cycle(_ cycle: Panel.CycleLetters) {
    object { json in
      json.field("subject", cycle.subject)
      json.field("name", cycle.name)
      json.field("lettersDue", cycle.due)
      json.field("needed", cycle.needed)
      json.field("most", cycle.most)
      json.field("underWay", cycle.underWay)
      json.list("letters", cycle.letters) { json, letter in
        json.object { json in
          json.member(letter.mentor)
          json.field("state", letter.state.rawValue)
          json.field("counts", letter.state.counts)
        }
      }
    }
  }

  private mutating func member(_ member: Panel.Member) {
    field("subject", member.subject)
    field("name", member.name)
  }
}
