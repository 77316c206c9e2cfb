"""Mermaid diagrams by kind; all of them must be drawn."""

from __future__ import annotations

DIAGRAMS = {
    "flowchart": """\
flowchart LR
  A[Start] --> B{Is it?}
  B -->|Yes| C([OK])
  B -.->|No| D[(Database)]
  C ==> E((End))
  subgraph one [Group one]
    D --> F>Flag]
  end
  style A fill:#f9f,stroke:#333,stroke-width:4px
  classDef red fill:#fdd,color:#900
  class E red
""",
    "sequence": """\
sequenceDiagram
  autonumber
  participant A as Alice
  actor B as Bob
  A->>+B: Hello Bob, how are you?
  B-->>-A: Great!
  loop Every minute
    A-)B: ping
  end
  alt good
    B->>A: yes
  else bad
    B-xA: no
  end
  Note over A,B: A note across
""",
    "class": """\
classDiagram
  Animal <|-- Duck
  Animal <|-- Fish
  Animal : +int age
  Animal : +isMammal() bool
  class Duck{
    +String beakColor
    +swim()
    +quack()
  }
  Duck "1" *-- "many" Egg : lays
""",
    "state": """\
stateDiagram-v2
  [*] --> Still
  Still --> [*]
  Still --> Moving : push
  Moving --> Crash
  state Moving {
    [*] --> Slow
    Slow --> Fast
  }
  Crash --> [*]
""",
    "er": """\
erDiagram
  CUSTOMER ||--o{ ORDER : places
  ORDER ||--|{ LINE-ITEM : contains
  CUSTOMER {
    string name PK
    string email
  }
""",
    "gantt": """\
gantt
  title A Gantt Diagram
  dateFormat YYYY-MM-DD
  section Section
  A task :a1, 2026-01-01, 30d
  Another task :after a1, 20d
  section Another
  Done task :done, 2026-01-12, 12d
  Critical :crit, active, 24d
""",
    "pie": """\
pie showData title Pets
  "Dogs" : 386
  "Cats" : 85
  "Rats" : 15
""",
    "journey": """\
journey
  title My working day
  section Go to work
    Make tea: 5: Me
    Go upstairs: 3: Me, Cat
  section Home
    Sit down: 5: Me
""",
    "gitGraph": """\
gitGraph
  commit
  branch develop
  commit id: "fix"
  checkout main
  commit tag: "v1"
  merge develop
  commit
""",
    "mindmap": """\
mindmap
  root((mindmap))
    Origins
      Long history
      Popularisation
    Research
      [Effectiveness]
    Tools
      Pen and paper
""",
    "timeline": """\
timeline
  title History
  2002 : LinkedIn
  2004 : Facebook : Google
  2006 : Twitter
""",
    "quadrantChart": """\
quadrantChart
  title Reach
  x-axis Low --> High
  y-axis Low --> High
  quadrant-1 Expand
  quadrant-2 Promote
  quadrant-3 Re-evaluate
  quadrant-4 Improve
  A: [0.3, 0.6]
  B: [0.45, 0.23]
""",
    "xychart": """\
xychart-beta
  title "Sales"
  x-axis [jan, feb, mar, apr]
  y-axis "Revenue" 4000 --> 11000
  bar [5000, 6000, 7500, 8200]
  line [5000, 6000, 7500, 8200]
""",
    "cjk": """\
flowchart TD
  A[开始] --> B{条件判断}
  B -->|是| C[处理数据]
  B -->|否| D[結束です]
  C --> E[مرحبا]
""",
    "sankey": """\
sankey-beta
  A,B,10
  A,C,5
  B,D,7
  C,D,5
""",
    "requirement": """\
requirementDiagram
  requirement test_req {
    id: 1
    text: the test text.
    risk: high
    verifymethod: test
  }
  element test_entity {
    type: simulation
  }
  test_entity - satisfies -> test_req
""",
    "c4": """\
C4Context
  title System
  Person(a, "Customer", "A customer")
  System(b, "Bank", "Does banking")
  Rel(a, b, "Uses")
""",
    "block": """\
block-beta
  columns 3
  a b c
  d["wide"]:2 e
""",
    "packet": """\
packet-beta
  0-15: "Source Port"
  16-31: "Destination Port"
  32-63: "Sequence"
""",
    "kanban": """\
kanban
  Todo
    [Write docs]
  Done
    [Ship it]
""",
    "architecture": """\
architecture-beta
  group api(cloud)[API]
  service db(database)[Database] in api
  service server(server)[Server] in api
  db:L -- R:server
""",
    "radar": """\
radar-beta
  axis m["Math"], s["Science"], e["English"]
  curve a["Alice"]{85, 90, 80}
  curve b["Bob"]{70, 75, 85}
  max 100
""",
    "treemap": """\
treemap-beta
"Section 1"
    "Leaf 1.1": 12
    "Leaf 1.2": 20
"Section 2"
    "Leaf 2.1": 15
""",
}
